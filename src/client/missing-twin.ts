// A page without a twin in 繁體 (an archived lecture, a full text that left) is opened in simplified characters.
const { pathname, search, hash } = location;
if (pathname.startsWith('/zh-hant/'))
  location.replace(pathname.slice('/zh-hant'.length) + search + hash);
