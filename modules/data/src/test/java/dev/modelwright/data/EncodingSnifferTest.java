// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingSnifferTest {

  private static final String CHINESE = "姓名,城市,年龄\n张伟,北京,35\n王芳,上海,28\n李娜,广州,41\n";
  private static final String JAPANESE = "なまえ,とし,ねんれい\nたなか,東京,35\nすずき,大阪,28\nカタカナ,京都,1\n";
  private static final String GERMAN =
      "Straße,Größe,Käufer\nMühlweg,12,Müller\nÄgidienplatz,3,Groß\n";

  private static String detect(byte[] bytes) {
    Encoding encoding = EncodingSniffer.detect(bytes, bytes.length);
    return encoding.charset().name() + "+" + encoding.markBytes();
  }

  private static byte[] marked(String text, Charset charset) {
    return ("\uFEFF" + text).getBytes(charset);
  }

  @Test
  void finds_byte_order_marks() {
    assertThat(detect(marked("a,b\n", StandardCharsets.UTF_8))).isEqualTo("UTF-8+3");
    assertThat(detect(marked("a,b\n", StandardCharsets.UTF_16LE))).isEqualTo("UTF-16LE+2");
    assertThat(detect(marked("a,b\n", StandardCharsets.UTF_16BE))).isEqualTo("UTF-16BE+2");
    assertThat(detect(marked("a,b\n", Charset.forName("UTF-32LE")))).isEqualTo("UTF-32LE+4");
    assertThat(detect(marked("a,b\n", Charset.forName("UTF-32BE")))).isEqualTo("UTF-32BE+4");
  }

  @Test
  void finds_utf_16_without_a_mark() {
    assertThat(detect(CHINESE.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("UTF-16LE+0");
    assertThat(detect("name,size\nx,1\n".getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("UTF-16BE+0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,x\0y,3\n4,xx\0y,6\n",
        "a,b\n1,x\0y\n2,y\n",
        "1,2\0,3\n4,5\0,6\n7,8\0,9\n",
        "\0a,b\n\0c,d\n\0e,f\n"
      })
  void takes_single_zeros_for_no_sign_of_utf_16(String text) {
    assertThat(detect(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo("UTF-8+0");
  }

  @Test
  void finds_utf_16_in_a_text_without_line_ends_and_in_one_of_few_rows() {
    assertThat(detect("张伟,北京,35".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("UTF-16LE+0");
    assertThat(detect("上海上,上上\n上下上,上\n".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("UTF-16LE+0");
  }

  @Test
  void finds_utf_8_also_with_single_broken_bytes() {
    assertThat(detect(CHINESE.getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8+0");
    byte[] broken = CHINESE.repeat(3).getBytes(StandardCharsets.UTF_8);
    broken[8] = (byte) 0xFF;
    assertThat(detect(broken)).isEqualTo("UTF-8+0");
  }

  @Test
  void tells_chinese_japanese_and_western_bytes_apart() {
    assertThat(detect(CHINESE.getBytes(Charset.forName("GB18030")))).isEqualTo("GB18030+0");
    assertThat(detect(JAPANESE.getBytes(Charset.forName("windows-31j"))))
        .isEqualTo("windows-31j+0");
    assertThat(detect(GERMAN.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo("windows-1252+0");
  }

  @Test
  void takes_plain_ascii_and_nothing_for_utf_8() {
    assertThat(detect("a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("UTF-8+0");
    assertThat(detect(new byte[0])).isEqualTo("UTF-8+0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "GB18030; 今天天气很好，我们一起去公园散步。这个城市的人口超过两千万",
        "Big5; 今天天氣很好，我們一起去公園散步。這個城市的人口超過兩百萬",
        "windows-31j; 今日は天気がいいので、公園を散歩しました。東京の人口は多いです",
        "EUC-JP; 今日は天気がいいので、公園を散歩しました。東京の人口は多いです",
        "EUC-KR; 오늘은 날씨가 좋아서 공원에서 산책을 했습니다. 서울의 인구는 많습니다",
        "windows-1251; Сегодня хорошая погода, и мы гуляли в парке. Население Москвы растёт",
        "KOI8-R; Сегодня хорошая погода, и мы гуляли в парке. Население Москвы растёт",
        "windows-1252; Für Käufer größerer Häuser gilt: die Straße führt über den Fluß nach Süden",
        "windows-1252; L'été dernier, nous avons visité le château près de la forêt où l'on pêche",
        "windows-1252; El año pasado la señora compró jamón y piñones en la calle de atrás",
        "windows-1250; Każdy mieszkaniec Łodzi może złożyć wniosek o zwrot opłaty",
        "windows-1250; Příliš mnoho zákazníků čeká na odpověď úřadu",
        "windows-1250; Az ügyfelek száma az előző évhez képest nőtt",
        "ISO-8859-2; Gdańsk leży nad Zatoką Gdańską i jest dużym miastem",
        "windows-1253; Η Θεσσαλονίκη είναι η δεύτερη μεγαλύτερη πόλη",
        "windows-1254; Müşterilerin çoğu kredi kartıyla ödeme yapıyor",
        "windows-1255; ירושלים היא עיר הבירה של ישראל",
        "windows-1256; ارتفعت أسعار المواد الغذائية في العام الماضي",
        "windows-1257; Kiekvieną mėnesį išmokų gavėjų daugėja",
        "windows-1257; Rīgas iedzīvotāju skaits pēdējā gadā ir samazinājies",
        "windows-1251; Населението на София расте всяка година",
        "KOI8-U; Кількість мешканців Києва зростає щороку",
        "IBM866; Средняя зарплата по области выросла на пять процентов",
        "x-MacRoman; François Lefèvre, Hélène Côté et Noël Garçon étaient là",
        "IBM850; Die Prüfung der Anträge läuft über mehrere Ämter",
        "windows-1252; Þórður býr í Reykjavík og á stóran bát",
        "windows-1252; På lördag åker vi till Göteborg för att köpa möbler",
        "windows-1252; A população de São Paulo não pára de crescer",
        "windows-1252; München, Málaga, Århus, São Paulo, Besançon",
        "windows-1252; It’s the “best” price – 5 €, at 20 °C on 4 m²",
        "windows-1252; Émile",
        "windows-31j; 東京都千代田区丸の内",
        "Big5; 臺北市信義區市府路",
        "EUC-KR; 서울특별시 강남구 테헤란로",
        "UTF-16LE; Сегодня хорошая погода",
        "UTF-16BE; 今天天气很好，我们一起去公园散步。",
        "UTF-32LE; Für Käufer",
        "UTF-32BE; plain words"
      })
  void tells_the_encodings_of_sentences_apart(String charset, String sentence) {
    byte[] bytes = ("id,text\n1," + sentence + "\n2,ok\n").getBytes(Charset.forName(charset));
    assertThat(detect(bytes)).isEqualTo(charset + "+0");
  }

  @Test
  void one_letter_that_several_encodings_share_stays_windows_1252() {
    byte[] bytes = "Année,Prix\n2019,5\n2020,6\n".repeat(60).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(detect(bytes)).isEqualTo("windows-1252+0");
  }
}
