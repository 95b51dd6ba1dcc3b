// Keys, dropping a file, and watching a script being read. Every page works without it.
(() => {
  'use strict';
  const body = document.body;
  const keysOn = body.dataset.keys === 'on';
  const cards = () => [...document.querySelectorAll('[data-card]')];
  let inHand = document.querySelector('[data-card][aria-current]');
  let escaped = 0;

  function take(card) {
    if (inHand) inHand.removeAttribute('aria-current');
    inHand = card;
    card.setAttribute('aria-current', 'true');
    const folded = card.closest('details');
    if (folded) folded.open = true;
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
    const place = document.querySelector('.margin a.num[href$="at=' + card.id.slice(2) + '#at"]');
    if (place) place.scrollIntoView({ block: 'center' });
  }

  function step(by) {
    const all = cards();
    const next = all[all.indexOf(inHand) + by];
    if (next) { take(next); return; }
    const onward = document.querySelector('[data-onward="' + (by > 0 ? 'j' : 'k') + '"]');
    if (onward) onward.click();
  }

  function add(link) {
    const chosen = document.getSelection();
    const elementOf = node => {
      const at = node && (node.nodeType === 1 ? node : node.parentElement);
      return at && at.closest('[data-element]');
    };
    const first = chosen && !chosen.isCollapsed && elementOf(chosen.anchorNode);
    const last = chosen && elementOf(chosen.focusNode);
    if (first && last) {
      const ends = [first, last].map(it => Number(it.dataset.element)).sort((a, b) => a - b);
      link.search += '&from=' + ends[0] + '&to=' + ends[1];
    }
    link.click();
  }

  function press(key) {
    if (key === 'j') { step(1); return true; }
    if (key === 'k') { step(-1); return true; }
    const selector = '[data-key="' + key + '"]';
    const control = (inHand && inHand.querySelector(selector)) ||
      [...document.querySelectorAll(selector)].find(it => !it.closest('[data-card]'));
    if (!control) {
      if (key !== 'u') return false;
      const undo = document.querySelector('[data-undo]');
      if (undo) undo.requestSubmit();
      return Boolean(undo);
    }
    if (key === 'n') add(control); else control.click();
    return true;
  }

  function writing(target) {
    return target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  }

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const now = event.timeStamp;
      if (now - escaped < 800) {
        const hide = document.querySelector('[data-hide]');
        if (hide) hide.click();
      }
      escaped = now;
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.form) {
      const saves = event.target.form.querySelector('[data-enter]');
      if (saves) { saves.click(); event.preventDefault(); }
      return;
    }
    if (writing(event.target) || !keysOn || event.altKey) return;
    const key = event.key.toLowerCase();
    const undo = (event.ctrlKey || event.metaKey) && key === 'z' && !event.shiftKey;
    if ((event.ctrlKey || event.metaKey) && !undo) return;
    if (undo ? press('u') : key.length === 1 && press(key)) event.preventDefault();
  });

  const query = new URLSearchParams(location.search);
  const at = document.getElementById(location.hash.slice(1) || 'at');
  if (at && at.closest('.pages')) at.scrollIntoView({ block: at.id === 'at' && query.has('at') ? 'center' : 'start' });
  const box = /^#page-(\d+)$/.exec(location.hash);
  const number = document.querySelector('.topage input');
  if (box && number) number.value = box[1];
  const writes = document.querySelector('form.entry [autofocus]');
  if (writes) writes.focus();
  else if (inHand && query.has('at')) take(inHand);

  const drop = document.querySelector('[data-drop]');
  if (drop) {
    let depth = 0;
    const over = on => drop.classList.toggle('over', on);
    const files = event => [...(event.dataTransfer ? event.dataTransfer.types : [])].includes('Files');
    addEventListener('dragenter', event => { if (files(event)) { depth++; over(true); event.preventDefault(); } });
    addEventListener('dragleave', () => { depth = Math.max(0, depth - 1); over(depth > 0); });
    addEventListener('dragover', event => { if (files(event)) event.preventDefault(); });
    addEventListener('drop', event => {
      if (!files(event)) return;
      event.preventDefault();
      depth = 0;
      over(false);
      const field = drop.querySelector('input[type=file]');
      field.files = event.dataTransfer.files;
      if (field.files.length > 0) drop.requestSubmit();
    });
  }

  for (const it of document.querySelectorAll('[data-print]')) it.addEventListener('click', () => print());

  async function watch(live) {
    const answer = await fetch(live.dataset.live, { credentials: 'same-origin', redirect: 'manual' });
    if (answer.type === 'opaqueredirect') { location.replace(live.dataset.live); return; }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('#live');
    if (!now) { location.reload(); return; }
    live.replaceChildren(...now.childNodes);
    if (now.dataset.live) setTimeout(() => watch(live), 500);
  }
  const live = document.querySelector('#live[data-live]');
  if (live) setTimeout(() => watch(live), 400);
})();
