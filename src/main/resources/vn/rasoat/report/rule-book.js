(() => {
  'use strict';
  const $ = id => document.getElementById(id);
  const body = document.body;
  body.classList.add('js');

  // one plain letter for each letter, so that a place in the folded text is the same place in the text
  const letter = c => {
    const d = c === 'đ' ? 'd' : c.normalize('NFD')[0];
    return d || c;
  };
  const lower = s => Array.from(s.normalize('NFC'), c => { const l = c.toLowerCase(); return l.length === c.length ? l : c; }).join('');
  const fold = s => Array.from(s, letter).join('');

  const texts = el => {
    const out = [];
    const walk = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) { out.push(node); }
    return out;
  };

  const rules = Array.from(document.querySelectorAll('details.rule'), el => {
    const text = lower(texts(el).map(node => node.data).join(' ').replace(/\s+/g, ' '));
    return { el, text, plain: fold(text), severity: el.dataset.severity.split(' '), list: el.dataset.list.split(' '), criterion: el.dataset.criterion };
  });
  const groups = Array.from(document.querySelectorAll('section.group'));
  const index = Array.from(document.querySelectorAll('section.index'));
  const severities = Array.from(document.querySelectorAll('input[name=severity]'));

  // where a term begins a word; one typed with marks is meant with them, one without marks is found either way
  const inner = /[\p{L}\p{N}]/u;
  const next = (text, t, from) => {
    let at = text.indexOf(t, from);
    while (at > 0 && inner.test(text[at - 1]) && inner.test(t[0])) { at = text.indexOf(t, at + 1); }
    return at;
  };
  const term = t => ({ t, marked: fold(t) !== t });
  const has = (rule, w) => next(w.marked ? rule.text : rule.plain, w.t, 0) >= 0;

  // what was typed, as it stands if any rule has it so, else word by word
  const terms = () => {
    const typed = lower($('q').value).trim().replace(/\s+/g, ' ');
    if (!typed) { return []; }
    const whole = term(typed);
    return rules.some(rule => has(rule, whole)) ? [whole] : typed.split(' ').map(term);
  };

  const highlight = words => {
    if (!window.CSS || !CSS.highlights) { return; }
    CSS.highlights.delete('found');
    const useful = words.filter(w => w.t.length > 1);
    if (!useful.length) { return; }
    const ranges = [];
    for (const rule of rules) {
      if (rule.el.hidden || ranges.length > 4000) { continue; }
      for (const node of texts(rule.el)) {
        const text = lower(node.data);
        if (text.length !== node.data.length) { continue; }
        const plain = fold(text);
        for (const w of useful) {
          const within = w.marked ? text : plain;
          for (let at = next(within, w.t, 0); at >= 0; at = next(within, w.t, at + w.t.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + w.t.length);
            ranges.push(range);
          }
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };

  const show = () => {
    const words = terms();
    const on = new Set(severities.filter(s => s.checked).map(s => s.value));
    const list = $('list').value;
    const criterion = $('criterion').value;
    let shown = 0;
    for (const rule of rules) {
      const fits = rule.severity.some(s => on.has(s))
        && (!list || rule.list.includes(list))
        && (!criterion || rule.criterion === criterion)
        && words.every(w => has(rule, w));
      rule.el.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const group of groups) {
      const left = group.querySelectorAll('details.rule:not([hidden])').length;
      group.hidden = left === 0;
      const count = document.querySelector('[data-group="' + group.id.slice(2) + '"]');
      if (count) { count.textContent = left; }
    }
    const filtered = shown < rules.length;
    index.forEach(section => { section.hidden = filtered; });
    $('none').hidden = shown > 0;
    const count = $('count');
    count.textContent = count.dataset.text.replace('{n}', shown).replace('{all}', rules.length);
    const said = [list && $('list').selectedOptions[0].text, criterion && $('criterion').selectedOptions[0].text, $('q').value.trim() && '“' + $('q').value.trim() + '”'].filter(Boolean);
    $('filtered').hidden = !filtered;
    $('filtered').textContent = [...said, count.textContent].join(' · ');
    highlight(words);
  };

  let waiting = 0;
  $('q').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(show, 120); });
  [...severities, $('list'), $('criterion')].forEach(el => el.addEventListener('change', show));
  const open = yes => rules.forEach(rule => { if (!rule.el.hidden) { rule.el.open = yes; } });
  $('open').addEventListener('click', () => open(true));
  $('close').addEventListener('click', () => open(false));
  $('print').addEventListener('click', () => window.print());

  // what is closed on the screen is open on paper
  let before = [];
  window.addEventListener('beforeprint', () => {
    before = Array.from(document.querySelectorAll('details:not([open])'));
    before.forEach(el => { el.open = true; });
  });
  window.addEventListener('afterprint', () => { before.forEach(el => { el.open = false; }); before = []; });

  const follow = () => {
    const el = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (el && el.matches('details.rule')) { el.hidden = false; el.open = true; el.scrollIntoView(); }
  };
  window.addEventListener('hashchange', follow);
  document.addEventListener('keydown', e => {
    if (e.key === '/' && document.activeElement === body) { e.preventDefault(); $('q').focus(); }
  });
  show();
  follow();
})();
