/** Surnames of one character: the 300 most common, without those that stand nearly always for other words (有, 和, 那). */
export const SURNAMES: ReadonlySet<string> = new Set(
  '时王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝常洪蔺闻翦仝阚郗晁尧乌戎訾逄赖丘宓粟',
);

/** Surnames of two characters. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 端木 南宫 独孤 长孙 宇文 轩辕'.split(
    ' ',
  ),
);

/** Surnames that are seen more often as another word: 万元, 房子, 查账. */
export const DOUBTFUL_SURNAMES: ReadonlySet<string> = new Set(
  '时万于申车房钱单包费付查管安向明农童古路游边卫冷文涂连应解成盛项简巫荣宗党景席关易方金石常雷康江白黄高史龙任华温严季毛牛余戴章',
);

/** Characters that hardly ever stand elsewhere than in given names. */
export const NAME_SIGNS: ReadonlySet<string> = new Set(
  '伟芳娜敏丽磊洋艳杰娟涛霞秀英桂兰玉萍鹏辉玲燕雪斌梅鑫浩宇婷欣佳琪梓轩涵怡俊凯淑珍波琳瑶琴琦瑞瑾瑜璐珊珠珂莉莎妍妮媛婧嘉倩彤茜菲萱莹晶昊昕曦晨彬炜煜勇娇雯龙虎峰华红丹莲荷蓉蕾薇洁颖蓓瑛玥璇玺璟珏霖坤翔骏骥豪钧铭锐锦钰铮琛琨楠桐桦宸翰睿熙然焱烨焕灿妹娃丫诺萌雁凤莺鸿彪强伦佑佩侠俞倬建兵超云松柏竹柳凌恺恬毅晓旭',
);

/** Characters that stand often in given names, and elsewhere, too. */
export const GIVEN_SIGNS: ReadonlySet<string> = new Set(
  '静明国军刚志春文平海林山河光亮新生永德福贵祥顺兴旺荣昌富宝根柱树森菊花雅雨雷露霜冰清净淳润泽洪浪涌泉源渊澜沐沁智慧聪思想念恩惠爱慈忠孝仁义礼信诚良善美好伊依彩虹紫青翠碧蓝白素芬芝苗若茵晴映暖月星辰朗乾天大小子一可心安康宁泰和健壮力奋进胜利成功达远航程鹤鸣凰鸽庆喜乐欢悦怀恒坚定卓越群雄武威震东南西北中正直方圆元亨维卫保民族振邦兆宪政治彦炎燃灵玄奇妙少幼孟仲季伯叔长廷庭启承继绍嗣学书诗画墨羽翼腾跃霄岚岩岭石金银铜铁钢锋镇存万千百亿双全道之亦如意果真纯朴嫦姣姬弟洲茂繁翎耀煌槐杨杏桃梨琼瑰馨香甜蜜儿囡豆童允冬夏秋立希望梦锁栓拴牛晗晟晞皓皎颜舒展舜禹贤贞娅娓阿亚芮蔓榕樱楚延泓滢潇潼澄濛照熠爽璞祺祯禄寿禧秉科稷颂领驹鲲鲁麒麟黛齐初凡仪仟傲先克其冠冲凝勤勋勉化升卉博发叶君吉名吟吾周品哲唯圣均培堂夫奕官宜宾密寒尚岳川州巧巾帆常广序庚弘弦彰征律徽忆情惜愉戈才扬抒拓捷掌敬斐旋昂易景曙朋朔朵权材杭柔标棋楷歌毓水汉沙泳阳江',
);
