// What lies beside the site in the archive of `npm run kiosk-pack`: how to start it, and programs that do. The word
// COMMUNITY stands for the kiosk that is opened.

/** What keeps a browser on the page: no zoom, no swiping back, no translation bar, nothing of its own from the network. */
const FLAGS =
  '--kiosk --incognito --no-first-run --disable-pinch --overscroll-history-navigation=0 ' +
  '--disable-features=Translate,TouchpadOverscrollHistoryNavigation --disable-background-networking ' +
  '--disable-component-update --disable-session-crashed-bubble --noerrdialogs --touch-events=enabled';

const PORT = 8730;

/** For Linux: the first of the usual small servers that is there, then Chromium. */
export const LINUX_START = `#!/bin/sh
# 启动触摸屏：先开一个只给本机用的小服务器，再打开浏览器。
cd "$(dirname "$0")/site" || exit 1
PORT="\${PORT:-${PORT}}"
KIOSK="\${1:-COMMUNITY}"
URL="http://127.0.0.1:$PORT/kiosk/$KIOSK/"
if command -v python3 >/dev/null; then
  python3 -m http.server "$PORT" --bind 127.0.0.1 >/dev/null 2>&1 &
elif command -v busybox >/dev/null; then
  busybox httpd -f -p "127.0.0.1:$PORT" -h . &
elif command -v php >/dev/null; then
  php -S "127.0.0.1:$PORT" >/dev/null 2>&1 &
elif command -v ruby >/dev/null; then
  ruby -run -e httpd . -p "$PORT" -b 127.0.0.1 >/dev/null 2>&1 &
else
  echo "没有找到 python3、busybox、php 或 ruby。请装其中一个，或用别的静态服务器打开 site 文件夹。" >&2
  exit 1
fi
SERVER=$!
trap 'kill "$SERVER" 2>/dev/null' EXIT INT TERM
sleep 2
if [ "$NO_BROWSER" = 1 ]; then
  echo "$URL"
  wait "$SERVER"
fi
for BROWSER in chromium chromium-browser google-chrome microsoft-edge; do
  command -v "$BROWSER" >/dev/null || continue
  # 浏览器意外关掉时再打开。
  while true; do
    "$BROWSER" ${FLAGS} --user-data-dir="$(mktemp -d)" "$URL"
    sleep 2
  done
done
echo "没有找到 Chromium。请用浏览器的全屏方式打开：$URL"
wait "$SERVER"
`;

/** For Windows, in ASCII: its console reads no other letters for sure. */
export const WINDOWS_START = `@echo off
cd /d "%~dp0site"
set PORT=${PORT}
set KIOSK=COMMUNITY
if not "%~1"=="" set KIOSK=%~1
set URL=http://127.0.0.1:%PORT%/kiosk/%KIOSK%/
where py >nul 2>nul && (start "" /min py -3 -m http.server %PORT% --bind 127.0.0.1 & goto :open)
where python3 >nul 2>nul && (start "" /min python3 -m http.server %PORT% --bind 127.0.0.1 & goto :open)
start "" /min powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0server.ps1" %PORT%
set URL=http://localhost:%PORT%/kiosk/%KIOSK%/
:open
timeout /t 3 /nobreak >nul
set FLAGS=${FLAGS}
for %%B in ("%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe" "%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe" "%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe" "%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe") do if exist %%B (
  start "" %%B %FLAGS% --user-data-dir="%TEMP%\\pufa-kiosk" %URL%
  exit /b
)
echo Chrome or Edge was not found. Open this address full screen: %URL%
pause
`;

/** For Windows without Python: what it brings along answers requests of this machine. */
export const WINDOWS_SERVER = `param([int]$Port = ${PORT})
$root = [IO.Path]::GetFullPath((Join-Path $PSScriptRoot 'site'))
$types = @{ '.html' = 'text/html; charset=utf-8'; '.css' = 'text/css; charset=utf-8'; '.js' = 'text/javascript; charset=utf-8'; '.json' = 'application/json'; '.svg' = 'image/svg+xml'; '.txt' = 'text/plain; charset=utf-8'; '.png' = 'image/png'; '.jpg' = 'image/jpeg'; '.webp' = 'image/webp'; '.webmanifest' = 'application/manifest+json' }
$listener = New-Object Net.HttpListener
$listener.Prefixes.Add("http://localhost:$Port/")
$listener.Start()
while ($listener.IsListening) {
  $context = $listener.GetContext()
  try {
    $path = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath).TrimStart('/')
    $file = [IO.Path]::GetFullPath((Join-Path $root $path))
    if (Test-Path -LiteralPath $file -PathType Container) { $file = Join-Path $file 'index.html' }
    if (-not $file.StartsWith($root) -or -not (Test-Path -LiteralPath $file -PathType Leaf)) {
      $context.Response.StatusCode = 404
      $file = Join-Path $root '404.html'
    }
    $bytes = [IO.File]::ReadAllBytes($file)
    $type = $types[[IO.Path]::GetExtension($file).ToLower()]
    if ($type) { $context.Response.ContentType = $type } else { $context.Response.ContentType = 'application/octet-stream' }
    $context.Response.ContentLength64 = $bytes.Length
    $context.Response.OutputStream.Write($bytes, 0, $bytes.Length)
  } catch { $context.Response.StatusCode = 500 } finally { $context.Response.Close() }
}
`;

/** The sheet for whoever sets up the machine. */
export function describeKiosk(communities: readonly string[]): string {
  return `触摸屏启动说明

这个压缩包里是整个网站，不用联网就能看、能查。

一、解压
把压缩包整个解压到U盘或者电脑里。不要在压缩包里直接打开。

二、启动
Windows：双击 start.bat。
Linux：在终端里执行 sh start.sh。
电脑里有 Python 就用它开一个只给本机用的小服务器；没有时，Windows 用系统自带的 PowerShell，Linux 用 busybox、php 或 ruby。
随后浏览器（Chrome、Edge 或 Chromium）全屏打开触摸屏。要退出，接上键盘按 Alt+F4。

三、是哪个社区
这一包里有：${communities.join('、')}。平时打开第一个；要打开别的，把名字写在后面，例如：
start.bat ${communities.at(-1)}
sh start.sh ${communities.at(-1)}

四、自己启动浏览器
网址：http://127.0.0.1:${PORT}/kiosk/${communities[0]}/
Chromium 的参数：
${FLAGS}

五、开机就启动
Windows：按 Win+R，输入 shell:startup，把 start.bat 的快捷方式放进去。
Linux：在桌面的“开机启动程序”里加上 sh 和 start.sh 的完整路径。
请把系统的自动更新、屏幕保护和休眠关掉，把系统的屏幕键盘留着（“手写”要用它）。

六、放在那里，要知道的事
没人碰60秒，屏幕会问“还在看吗？”，再过30秒就把上一位看过的、写过的全部清掉。
电话、别的网站和文件只显示文字和二维码，请居民用自己的手机打开。
二维码里是网站的正式网址，所以生成网站时要写对 SITE_URL。
短网址（/q/……）只给手机用，没有放进这一包。
换新内容：重新打包，把 site 文件夹整个换掉，再启动一次。
`;
}
