/* eslint no-var: off, prefer-const: off, object-shorthand: off, prefer-arrow-callback: off, prefer-template: off */
// The first script of a page, for browsers of any age (ES5): it says in the reader's language what the page is doing,
// and when the browser lacks what the game needs, which browsers have it. `boot.ts` puts the words in.
// What is here must be what the build needs and older.ts does not bring: e2e/oldest.spec.ts.
// Put in when it is built.
var words = __WORDS__
// Whatever has these has all that came before them.
var needs = {
  'Array.findLast': function () {
    return !!Array.prototype.findLast
  },
  'Object.hasOwn': function () {
    return !!Object.hasOwn
  },
  '<dialog>': function () {
    return !!window.HTMLDialogElement.prototype.showModal
  },
  ':focus-visible': function () {
    return CSS.supports('selector(:focus-visible)')
  },
}

function language() {
  var wanted = (navigator.languages || [navigator.language || 'en']).slice()
  try {
    wanted.unshift(localStorage.getItem('language') || '')
  } catch (error) {
    // Storage is off: then nothing was chosen here.
    void error
  }
  for (var at = 0; at < wanted.length; at += 1) {
    var tag = String(wanted[at]).toLowerCase().split('-')[0]
    if (words.hasOwnProperty(tag)) return tag
  }
  return 'en'
}

function lacking() {
  var missing = []
  for (var name in needs) {
    var has = false
    try {
      has = needs[name]()
    } catch (error) {
      // Asking for it is more than this browser can: it has not got it.
      void error
    }
    if (!has) missing.push(name)
  }
  return missing
}

function add(to, name, text) {
  var element = document.createElement(name)
  element.appendChild(document.createTextNode(text))
  to.appendChild(element)
  return element
}

function sayTooOld(missing) {
  if (document.getElementById('too-old')) return
  var box = document.createElement('div')
  box.id = 'too-old'
  box.setAttribute('role', 'alert')
  box.style.cssText =
    'position:fixed;top:0;right:0;bottom:0;left:0;z-index:2147483647;overflow:auto;padding:24px;' +
    'background:#f5efe3;color:#17212b;font:18px/1.4 system-ui,sans-serif'
  var inner = add(box, 'div', '')
  inner.style.cssText = 'max-width:34em;margin:0 auto'
  var own = language()
  add(inner, 'h1', 'Show of Hands')
  var order = [own]
  for (var other in words) if (other !== own) order.push(other)
  for (var at = 0; at < order.length; at += 1) {
    add(inner, 'p', words[order[at]]).lang = order[at]
  }
  add(inner, 'p', '__NAMES__')
  if (missing.length > 0) add(inner, 'p', '(' + missing.join(', ') + ')')
  document.body.appendChild(box)
}

function look() {
  var boot = document.getElementById('boot-words')
  var own = language()
  if (boot) {
    boot.textContent = boot.getAttribute('data-' + own) || boot.textContent
    document.documentElement.lang = own
  }
  window.lackingHere = lacking()
  if (window.lackingHere.length > 0) sayTooOld(window.lackingHere)
}

// A script that this browser cannot read, or that breaks before the page is there.
window.addEventListener('error', function (event) {
  var isOurs = !event.filename || event.filename.indexOf(location.origin) === 0
  if (event.error && isOurs && document.getElementById('boot')) sayTooOld([event.message])
})
if (document.body) look()
else document.addEventListener('DOMContentLoaded', look)
