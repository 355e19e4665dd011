// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds columns that look like data of persons, by their values and by their names. */
final class PersonalCheck implements Check {

  private static final double MOSTLY = 0.6;
  private static final double MANY_DIFFERENT = 0.3;
  private static final int LOOKED_AT = 500;
  private static final int FEWEST = 5;
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:[ ,]+[\\p{Lu}(][\\p{L}.'’\")(-]*)+");

  private static final Set<String> NAMES =
      Set.of(
          "name",
          "firstname",
          "lastname",
          "surname",
          "fullname",
          "forename",
          "nachname",
          "vorname",
          "姓名",
          "名字",
          "客户姓名",
          "患者姓名");
  private static final Set<String> STREETS =
      Set.of("address", "street", "adresse", "strasse", "住址", "地址", "家庭住址");

  @Override
  public Optional<Draft> look(ColumnView column, boolean target) {
    if (target || column.present() < FEWEST || column.codes().isEmpty()) {
      return numbers(column, target);
    }
    Codes codes = column.codes().get();
    List<String> texts = codes.texts().subList(0, Math.min(LOOKED_AT, codes.levels()));
    boolean many = codes.levels() >= MANY_DIFFERENT * codes.present();
    for (PersonalForm form : PersonalForm.values()) {
      long fitting = texts.stream().filter(form::fits).count();
      if (fitting >= MOSTLY * texts.size() && (many || codes.levels() >= 20)) {
        return Optional.of(draft(column, form.code(), texts.getFirst()));
      }
    }
    return many ? byName(column, texts) : Optional.empty();
  }

  /** Numbers of which too many are different to be kept value by value. */
  private static Optional<Draft> numbers(ColumnView column, boolean target) {
    if (target || column.isText() || column.present() < FEWEST) {
      return Optional.empty();
    }
    double[] sample = column.sample().sorted();
    int looked = Math.min(LOOKED_AT, sample.length);
    int fitting = 0;
    for (int i = 0; i < looked; i++) {
      fitting += PersonalForm.CARD.fits(Say.number(sample[i])) ? 1 : 0;
    }
    return looked >= FEWEST && fitting >= MOSTLY * looked
        ? Optional.of(draft(column, PersonalForm.CARD.code(), Say.number(sample[0])))
        : Optional.empty();
  }

  private static Optional<Draft> byName(ColumnView column, List<String> texts) {
    boolean names = named(column.name(), NAMES);
    boolean streets = named(column.name(), STREETS);
    if (!column.isText() || (!names && !streets)) {
      return Optional.empty();
    }
    boolean chinese =
        texts.stream().allMatch(text -> text.codePoints().anyMatch(PersonalCheck::han));
    long capitalised = texts.stream().filter(t -> CAPITALISED.matcher(t).find()).count();
    if (names && (chinese || capitalised >= MOSTLY * texts.size())) {
      return Optional.of(draft(column, "inspect.personal-names", texts.getFirst()));
    }
    long numbered = texts.stream().filter(t -> t.codePoints().anyMatch(Character::isDigit)).count();
    return streets && numbered >= MOSTLY * texts.size()
        ? Optional.of(draft(column, "inspect.personal-addresses", texts.getFirst()))
        : Optional.empty();
  }

  private static boolean han(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean named(String name, Set<String> words) {
    String whole = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[ _-]", "");
    return words.contains(whole)
        || WORDS
            .splitAsStream(name)
            .map(word -> word.toLowerCase(java.util.Locale.ROOT))
            .anyMatch(words::contains);
  }

  private static Draft draft(ColumnView column, String code, String example) {
    String name = column.name();
    return Draft.of(
        FindingKind.PERSONAL_DATA,
        name,
        Message.of(code, name, Say.text(masked(example))),
        List.of(Remedies.leaveOut(name)),
        column.present());
  }

  /**
   * The example without most of its letters and digits: a warning must not spread what it names.
   */
  private static String masked(String text) {
    StringBuilder masked = new StringBuilder();
    int shown = 0;
    for (int c : text.codePoints().toArray()) {
      boolean hide = Character.isLetterOrDigit(c) && shown++ >= 2;
      masked.appendCodePoint(hide ? '•' : c);
    }
    return masked.toString();
  }
}
