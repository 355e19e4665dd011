// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds columns that look like data of persons, by their values and by their names. */
final class PersonalCheck implements Check {

  private static final double MOSTLY = 0.6;
  private static final double NEARLY_ALL = 0.8;
  private static final double FEW = 0.1;
  private static final double MANY_DIFFERENT = 0.3;
  private static final int SOME_DIFFERENT = 20;
  private static final int LOOKED_AT = 500;
  private static final int FEWEST = 5;
  private static final Pattern DIALLED = Pattern.compile("[+(]?\\d[\\d ()/.-]{5,18}\\d");

  private static final Set<String> STREETS = Set.of("address", "street", "adresse", "strasse");
  private static final Set<String> PHONES =
      Set.of("phone", "telephone", "tel", "mobile", "cell", "cellphone", "fax", "telefon", "handy");
  private static final Pattern CHINESE_STREETS = Pattern.compile("住址|地址");
  private static final Pattern CHINESE_PHONES = Pattern.compile("电话|手机|联系方式");

  @Override
  public Optional<Draft> look(ColumnView column, boolean target) {
    int different = column.info().distinct();
    boolean many = different >= MANY_DIFFERENT * column.present();
    boolean looked = !target && column.present() >= FEWEST && (many || different >= SOME_DIFFERENT);
    if (!looked) {
      return Optional.empty();
    }
    List<String> texts = texts(column);
    for (PersonalForm form : PersonalForm.values()) {
      if (share(texts, form::fits) >= MOSTLY) {
        return Optional.of(draft(column, form.code(), texts.getFirst()));
      }
    }
    return byName(column, texts, different >= SOME_DIFFERENT)
        .map(c -> draft(column, c, texts.getFirst()));
  }

  /** Some of the different values, as text. */
  private static List<String> texts(ColumnView column) {
    if (column.codes().isPresent()) {
      List<String> texts = column.codes().get().texts();
      return texts.subList(0, Math.min(LOOKED_AT, texts.size()));
    }
    double[] sorted = column.sample().sorted();
    int step = Math.max(1, sorted.length / LOOKED_AT);
    return IntStream.iterate(0, i -> i < sorted.length, i -> i + step)
        .mapToObj(i -> column.say(sorted[i]))
        .distinct()
        .toList();
  }

  private static double share(List<String> texts, Predicate<String> test) {
    return (double) texts.stream().filter(test).count() / texts.size();
  }

  private static Optional<String> byName(ColumnView column, List<String> texts, boolean some) {
    String name = column.name();
    boolean numbers = column.kind() == ColumnKind.INTEGER || column.isText();
    if (numbers && named(name, PHONES, CHINESE_PHONES) && dialled(texts)) {
      return Optional.of("inspect.personal-phone");
    }
    if (column.isText() && persons(name, texts, some)) {
      return Optional.of("inspect.personal-names");
    }
    boolean streets = column.isText() && named(name, STREETS, CHINESE_STREETS);
    return streets && share(texts, PersonalCheck::numbered) >= MOSTLY
        ? Optional.of("inspect.personal-addresses")
        : Optional.empty();
  }

  private static boolean dialled(List<String> texts) {
    return share(texts, text -> DIALLED.matcher(text.strip()).matches()) >= NEARLY_ALL;
  }

  private static boolean persons(String name, List<String> texts, boolean some) {
    boolean named = PersonNames.column(name) && share(texts, PersonalCheck::numbered) <= FEW;
    return (named && share(texts, text -> PersonNames.possible(text, name)) >= MOSTLY)
        || (some && share(texts, PersonNames::chinese) >= NEARLY_ALL);
  }

  private static boolean numbered(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean named(String name, Set<String> words, Pattern chinese) {
    return chinese.matcher(name).find() || NameWords.of(name).stream().anyMatch(words::contains);
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
    int[] codePoints = text.codePoints().map(c -> Character.isWhitespace(c) ? ' ' : c).toArray();
    long signs = Arrays.stream(codePoints).filter(Character::isLetterOrDigit).count();
    StringBuilder masked = new StringBuilder();
    int shown = 0;
    for (int c : codePoints) {
      boolean hide = Character.isLetterOrDigit(c) && shown++ >= (signs > 4 ? 2 : 1);
      masked.appendCodePoint(hide ? '•' : c);
    }
    return masked.toString();
  }
}
