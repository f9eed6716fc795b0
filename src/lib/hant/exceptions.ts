/** Words that are written otherwise than the library would, and why. */
export interface ExceptionGroup {
  why: string;
  /** Pairs, `simplified traditional`, divided by bars. A word ends the reach of the library's phrases on both sides. */
  words: string;
}

/** Before 制 made, after it not: 规定制作 is 規定+製作, 规定制度 is 規定+制度. */
const MADE =
  '研研 印印 缝縫 录錄 摄攝 配配 炮炮 监監 仿仿 试試 绘繪 炼煉 刻刻 定定 特特 预預 轧軋 精精 调調 创創 烧燒 复複';
const NOT_MADE = ['度度', '定定', '裁裁', '止止', '约約'];
const madeWords = MADE.split(' ').flatMap(([before = '', written = '']) => [
  `${before}制 ${written}製`,
  ...NOT_MADE.map((after) => `${before}制${after[0]} ${written}制${after[1]}`),
]);

/** Our dictionary: legal writing, surnames, and phrases that the library sees where words only meet. */
export const EXCEPTIONS: readonly ExceptionGroup[] = [
  {
    why: 'Laws in traditional script write these so (占有, 公布, 抵觸, 復議, 復查); the library has 佔, 佈, 牴 and 複.',
    words:
      '占 占|布 布|抵触 抵觸|复 復|复核 複核|答复 答覆|批复 批覆|函复 函覆|反复 反覆|回复 回覆|回复原 回復原',
  },
  {
    why: '複 is twofold or doubled; 恢复 and the like must not meet the next word (恢复印发).',
    words:
      '复印 複印|复杂 複雜|重复 重複|复合 複合|复数 複數|复式 複式|复利 複利|复写 複寫|复线 複線|复本 複本|复方 複方|复审 複審|复检 複檢|复验 複驗|复测 複測|复评 複評|复试 複試|复赛 複賽|复训 複訓|复种 複種|繁复 繁複|恢复 恢復|修复 修復|康复 康復|报复 報復',
  },
  {
    why: '准 is allowed, 準 a measure: the library takes 不准, 准入 and 准出 for the latter.',
    words:
      '准 准|标准 標準|准确 準確|准备 準備|准则 準則|准绳 準繩|准时 準時|准点 準點|准据 準據|准噶尔 準噶爾|水准 水準|基准 基準|精准 精準|瞄准 瞄準|对准 對準|为准 為準|不准确 不準確|拿不准 拿不準|说不准 說不準|吃不准 吃不準|看不准 看不準|准不准 準不準|算准 算準|看准 看準|认准 認準|找准 找準|认准予 認准予|认准许 認准許|认准入 認准入|准数 準數|准儿 準兒|对准予 對准予|对准许 對准許|对准入 對准入|为准许 為准許|为准予 為准予|为准入 為准入',
  },
  {
    why: '制 is to rule, 製 to make; where two words meet the library sees a third (机制造成).',
    words:
      '制 制|制造 製造|制作 製作|制品 製品|制剂 製劑|制药 製藥|制成 製成|制备 製備|制毒 製毒|制贩 製販|制售 製售|制革 製革|制版 製版|制图 製圖|制片 製片|制冷 製冷|制氧 製氧|制糖 製糖|制衣 製衣|制鞋 製鞋|制砖 製磚|制盐 製鹽|制种 製種|制假 製假|制浆 製漿|制茶 製茶|制爆 製爆|限制 限制|机制 機制|体制 體制|控制 控制|强制 強制|法制 法制|管制 管制|编制 編制|税制 稅制|抑制 抑制|考试制 考試制|分配制 分配制|许可制 許可制',
  },
  { why: 'See MADE.', words: madeWords.join('|') },
  {
    why: '發 nearly always; 髮 only in these (市长发出, 监护发展 and 换发新证 are no hair).',
    words:
      '发 發|头发 頭髮|毛发 毛髮|发菜 髮菜|理发店 理髮店|理发师 理髮師|理发室 理髮室|理发馆 理髮館|理个发 理個髮|剪头发 剪頭髮|剪发 剪髮|剃发 剃髮|美发店 美髮店|美容美发 美容美髮|美发师 美髮師|烫发 燙髮|染发剂 染髮劑|染头发 染頭髮|发型师 髮型師|发廊 髮廊|白发人 白髮人|黑发人 黑髮人|一发千钧 一髮千鈞',
  },
  {
    why: '並 joins clauses, 併 makes one of two (，并为、规定并发布).',
    words:
      '并 並|合并 合併|一并 一併|统一并 統一並|唯一并 唯一並|之一并 之一並|兼并 兼併|吞并 吞併|归并 歸併|撤并 撤併|简并 簡併|裁并 裁併|并购 併購|并购买 並購買|并购置 並購置|并入 併入|并案 併案|并网 併網|并科 併科|数罪并罚 數罪併罰|并轨 併軌|合并用 合併用',
  },
  {
    why: '于 is 於, and as a surname 于; 范 and 余 likewise.',
    words:
      '于某 于某|姓于 姓于|于是 於是|对于 對於|属于 屬於|关于 關於|由于 由於|等于 等於|基于 基於|处于 處於|用于 用於|低于 低於|高于 高於|少于 少於|大于 大於|小于 小於|至于 至於|在于 在於|位于 位於|限于 限於|源于 源於|适于 適於|于某些 於某些|于某种 於某種|于某一 於某一|于某个 於某個|于某项 於某項|于某类 於某類|于某地 於某地|于某天 於某天|于某日 於某日|范某 范某|姓范 姓范|规范 規範|示范 示範|防范 防範|模范 模範|师范 師範|余某 余某|姓余 姓余|其余 其餘|剩余 剩餘|盈余 盈餘|结余 結餘|业余 業餘',
  },
];
