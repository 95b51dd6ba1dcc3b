// The secret of an invitation, passkeys, printing and hiding. Everything else on these pages works without it.
(() => {
  'use strict';
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), it => it.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const secret = document.querySelector('[data-secret]');
  if (secret && location.hash.length > 1) {
    secret.elements.secret.value = location.hash.slice(1);
    history.replaceState(null, '', location.pathname);
    secret.submit();
  }

  async function prove(asked) {
    const options = { ...asked, challenge: bytes(asked.challenge) };
    if (asked.allowCredentials) {
      options.allowCredentials = asked.allowCredentials.map(it => ({ ...it, id: bytes(it.id) }));
    }
    const made = await navigator.credentials.get({ publicKey: options });
    const answer = made.response;
    return {
      clientDataJSON: text(answer.clientDataJSON),
      authenticatorData: text(answer.authenticatorData),
      signature: text(answer.signature),
      userHandle: answer.userHandle ? text(answer.userHandle) : undefined,
      id: made.id,
    };
  }

  async function make(asked) {
    const options = {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: asked.excludeCredentials.map(it => ({ ...it, id: bytes(it.id) })),
    };
    const made = await navigator.credentials.create({ publicKey: options });
    return {
      clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
      id: made.id,
    };
  }

  // A press before this script is there would send the form without its answer; until then its button is off.
  const form = document.querySelector('form[data-passkey]');
  if (form) {
    form.querySelector('button').disabled = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const said = form.querySelector('[data-said]');
      const button = form.querySelector('button');
      said.hidden = true;
      button.disabled = true;
      try {
        const asked = JSON.parse(form.dataset.options);
        const { id, ...response } = await (form.dataset.passkey === 'make' ? make(asked) : prove(asked));
        form.elements.credential.value =
          JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
        form.submit();
      } catch (refused) {
        said.textContent = form.dataset.wrong + ' (' + refused.name + ')';
        said.hidden = false;
        button.disabled = false;
      }
    });
  }

  for (const it of document.querySelectorAll('[data-print]')) it.addEventListener('click', () => print());

  // An open board asks for what is published next, again and again; whoever is signed out no longer sees it.
  const follows = document.querySelector('[data-follows]');
  const shown = () => document.querySelector('[data-board]');
  function says(what) {
    follows.textContent = follows.dataset[what] || '';
    follows.classList.toggle('notice', what === 'lost' || what === 'ended');
    follows.classList.toggle('quiet', what === 'fresh');
  }
  async function follow() {
    const asked = Date.now();
    try {
      const answer = await fetch('/board/next?shown=' + shown().dataset.board, { cache: 'no-store' });
      if (answer.status === 200) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        shown().replaceWith(page.querySelector('[data-board]'));
        says('fresh');
      } else if (answer.status === 204) {
        if (follows.classList.contains('notice')) says('');
        // One that was let go early, as more are open than may wait, does not push out the next at once.
        if (Date.now() - asked < 20000) await new Promise(done => setTimeout(done, 5000));
      } else if (answer.status < 500) {
        shown().remove();
        says('ended');
        return;
      } else {
        throw new Error(answer.statusText);
      }
      follow();
    } catch (lost) {
      says('lost');
      setTimeout(follow, 3000);
    }
  }
  if (follows) follow();

  // At a lent device pages take each other's place, and one that is brought back is asked for anew.
  if (document.body.dataset.tablet !== undefined) {
    document.addEventListener('click', event => {
      const link = event.target.closest('a[href^="/"]');
      if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      location.replace(link.href);
    });
    addEventListener('pageshow', event => { if (event.persisted) location.replace('/tablet'); });
  }

  let escaped = 0;
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const hide = document.querySelector('[data-hide]');
    if (hide && event.timeStamp - escaped < 800) hide.click();
    escaped = event.timeStamp;
  });
})();
