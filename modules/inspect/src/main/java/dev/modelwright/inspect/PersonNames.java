// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of persons, and columns of them, in English, German and Chinese. */
final class PersonNames {

  private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+");
  private static final Pattern FULL =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:[ ,]+[\\p{Lu}(][\\p{L}.'’\")(-]*)+");
  private static final Pattern CHINESE_COLUMN = Pattern.compile("姓名|名字|联系人");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+·\\p{IsHan}+");
  private static final Pattern CHINESE_BY_ITSELF = Pattern.compile("\\p{IsHan}{2,3}");
  private static final Set<String> NAMES =
      words(
          "name names fullname firstname lastname surname forename givenname familyname nachname"
              + " vorname");

  /** What the part of a name is called: there it need not have two words. */
  private static final Set<String> PARTS =
      words(
          "first last given family middle maiden firstname lastname surname forename givenname"
              + " familyname nachname vorname");

  /** Words beside which a name is that of a person. */
  private static final Set<String> OF_PERSONS =
      words(
          "a of or the s my full customer client patient employee student person people individual"
              + " contact applicant member driver passenger owner holder teacher doctor nurse"
              + " physician guest subscriber borrower buyer author legal preferred mother father"
              + " parent child spouse kunde mitarbeiter");

  /** The hundred and twenty most frequent surnames, those of most people in China. */
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
          + "苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟"
          + "龙万段雷钱汤尹黎易常武乔贺赖龚文肖闫付樊施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂";

  private PersonNames() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  /** Whether a column is called so. */
  static boolean column(String name) {
    List<String> words = NameWords.of(name);
    boolean persons =
        words.stream()
            .allMatch(w -> NAMES.contains(w) || PARTS.contains(w) || OF_PERSONS.contains(w));
    return CHINESE_COLUMN.matcher(name).find()
        || (persons && words.stream().anyMatch(NAMES::contains));
  }

  /** Whether a text may be a name, given what the column is called. */
  static boolean possible(String text, String column) {
    boolean part = NameWords.of(column).stream().anyMatch(PARTS::contains);
    String plain = text.strip();
    return FULL.matcher(plain).find()
        || (part && ONE_WORD.matcher(plain).matches())
        || CHINESE.matcher(plain).matches();
  }

  /** Whether a text is a Chinese name by itself: a frequent surname and one or two signs more. */
  static boolean chinese(String text) {
    String plain = text.strip();
    return CHINESE_BY_ITSELF.matcher(plain).matches()
        && SURNAMES.indexOf(plain.codePointAt(0)) >= 0;
  }
}
