# docker build --tag show-of-hands .
# docker run --read-only --memory 2g --pids-limit 200 --cap-drop ALL --security-opt no-new-privileges \
#   --publish 3000:3000 --volume hands:/data show-of-hands
# By digest: what is built tomorrow stands on what was tried today. To take a newer one: docker pull
# node:22-bookworm-slim, then docker inspect --format '{{index .RepoDigests 0}}' node:22-bookworm-slim.
ARG NODE_IMAGE=node:22-bookworm-slim@sha256:43ac6c60b8f89723f746e8a92ce91abd5017e627ce1ddfe4238355d3a30b772c
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build
# What only building and testing need stays behind.
RUN npm uninstall --no-save --omit=dev --ignore-scripts --no-audit --no-fund \
  vite svelte @sveltejs/vite-plugin-svelte tsx playwright socket.io-client \
  @fontsource-variable/atkinson-hyperlegible-next

FROM ${NODE_IMAGE}
# A lecture of 500 has room in this heap (SECURITY.md, Budgets), which stays well below the container's memory: what waits for readers and the store lie beside it.
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data NODE_OPTIONS=--max-old-space-size=1024
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
