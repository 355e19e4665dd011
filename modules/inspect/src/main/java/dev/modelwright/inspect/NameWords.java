// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a column says about it, in English, German and Chinese. */
final class NameWords {

  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** Amounts and counts: there often are none of them, and 99.99 is a price. */
  private static final Set<String> AMOUNTS =
      Set.of(
          ("amount balance cost costs count debt discount earnings fee fees gain income loss number"
                  + " paid payment payments price prices profit quantity revenue salary sales"
                  + " savings wage wages betrag preis kosten umsatz gehalt einkommen anzahl")
              .split(" "));

  private static final Pattern CHINESE_AMOUNTS =
      Pattern.compile("收入|价|工资|薪|余额|金额|销售|利润|盈亏|债务|欠款|存款|付款|还款|费用|折扣|次数|数量");

  private NameWords() {}

  /** The words of a name in small letters: two for {@code firstName} and {@code FIRST_NAME}. */
  static List<String> of(String name) {
    return BETWEEN
        .splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Whether it names an amount of money or things. */
  static boolean amount(String name) {
    return CHINESE_AMOUNTS.matcher(name).find() || of(name).stream().anyMatch(AMOUNTS::contains);
  }
}
