// The wrong address still names a language: leave the page in that one.
const english = /\/en(\/|$)/.test(location.pathname);
const chinese = /\/zh(\/|$)/.test(location.pathname);
if (english !== chinese) {
  document.documentElement.lang = english ? "en" : "zh-CN";
  document.querySelector(`[data-side=${english ? "zh" : "en"}]`)?.remove();
  const title = document.querySelector("h1")?.textContent;
  if (title) document.title = title;
}
