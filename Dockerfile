# docker build --tag show-of-hands .
# docker run --read-only --publish 3000:3000 --volume hands:/data show-of-hands
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build
# What only building and testing need stays behind.
RUN npm uninstall --no-save --omit=dev --ignore-scripts --no-audit --no-fund \
  vite svelte @sveltejs/vite-plugin-svelte tsx playwright socket.io-client \
  @fontsource-variable/atkinson-hyperlegible-next

FROM node:22-bookworm-slim
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data
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
