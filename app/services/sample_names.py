"""Parts of made-up names for the sample organisation; any likeness to a person comes from chance."""

JAPANESE_FAMILY = (
    "佐倉 高嶺 藤咲 日下部 一ノ瀬 桐谷 浅沼 水無瀬 神楽坂 小鳥遊 東雲 久遠 白鳥 綾小路 早乙女 五十嵐 勅使河原 "
    "鷹司 榊原 葛城 髙橋 齋藤 渡邉 﨑山 長谷部 朝比奈 宇佐見 御手洗 西園寺 芦屋 雨宮 逢坂 霧島 冬木 夏目 春日井 秋月"
).split()
JAPANESE_GIVEN = (
    "ひより 蒼真 みのり 悠人 さやか みなと 陽葵 颯太 凛 結衣 大翔 美緒 琥珀 朔 千紘 光希 七海 直樹 由紀子 健太郎 "
    "さくら 葵 律 杏奈 圭吾 真理亜 航平 詩織 匠 ゆかり 翔 梓 龍之介 紗英 悠希 百合子"
).split()
OTHER_GIVEN = (
    "Mirei Søren Łucja Núria Zoë Tobias Ángel Çağla Þórdís Priyanka Žofie Oisín Maëlle Jürgen Anaïs Béla Chloé "
    "Dàibhidh Eñaut Françoise Göran Håkon İpek Jörg Kārlis Léonie Márton Nikolaï Ødger Pádraig Renée Šárka Tomáš "
    "Ulrike Väinö Wiebke Xiomara Yaşar Zdeněk Aroha Kwame Leilani Nguyễn"
).split()
OTHER_FAMILY = (
    "Asanuma Aabyholt Wrzosecka Casavella Marchetaux Lindqvärn Ybarrondo Demirsoylu Eldhraun Velludev Havránkovic "
    "Ballintra Queffurus Osterfähr Fallowbrook Kisaragi-Holt Nørregaardsen O’Threnody Vašíčková Grünewaldt "
    "Szentmihályi Ærlandsdóttir Bąkiewicz Dell’Ombra Ferreirós Çelikkanat Højbjergsen Van-der-Meersch "
    "Wolfeschlegelsteinhausenbergerdorff Thành-Phương"
).split()
DEPARTMENTS = (
    "Support",
    "サポート",
    "Engineering",
    "開発",
    "Sales",
    "営業",
    "Marketing",
    "Finance",
    "経理",
    "Legal",
    "法務",
    "People",
    "人事",
    "Operations",
    "情報システム",
    "Logistics",
)
OFFSETS = ("+09:00", "+09:00", "+09:00", "+09:00", "+00:00", "+01:00", "-05:00", "+05:30")
"""Where people work, by UTC offset; Japan more often than elsewhere."""
