/** What Chinese tells the search, where each character is a word and two that stand side by side tell more. */
import type { SearchWords } from '../../language.js';

export const search: SearchWords = {
  stopWords: [...'的了吗呢我您你是在就也都还会要请和与或很好这那个什么怎样办能可以给'],
  /** One character for each that is written, said or typed another way: the traditional form above all. */
  synonyms: [
    ...'宫宮 产產 流流 块塊 痛疼 头頭 晕暈 发發 烧燒 体體 热熱 医醫 药藥 为為 没沒 检檢 查查 腹肚 卫衛 红紅 胀脹 阴陰 阳陽 伤傷 护護 检檢 诊診 贫貧 经經 问問 验驗 维維 个個 绝絕 环環 试試 钱錢 费費 译譯 语語 双雙 伴伴 丢丟 证證 书書 泪淚 乱亂 听聽 奶乳 泻瀉 气氣 胎胚 娠妊 褐咖 棕茶'
      .split(' ')
      .map((pair) => [...pair]),
  ],
  stem: (word) => word,
};
