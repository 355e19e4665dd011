// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Texts that break what is only nearly right. */
final class HostileTexts {

  /** Levels that no table has. */
  static final List<String> UNKNOWN = List.of("never seen", " ", "ÄÖ 未知", "NaN", "0");

  private static final String EMOJI = "\ud83d\ude00";
  private static final String RARE_HAN = "\ud842\udfb7";
  private static final String BOLD_A = "\ud835\udc00";

  /** Texts whose words are hard to tell. */
  private static final List<String> HARD =
      List.of(
          "?! … --",
          "the-THE_the\tthe",
          "东京tower東2 ２x",
          "e\u0301te\u0301 \u01c5x \u00df\u0130",
          "don't x'y 1.5 a\u00adb",
          "a" + EMOJI + "b " + EMOJI,
          RARE_HAN + RARE_HAN + "a" + BOLD_A,
          "nul\u0000nul",
          "\u3005\u3007\u30fc\u309d \u0660\u00b2\u2167",
          "\u200fمرحبا\u200d हिन्दी ไทย");

  private static final int MANY = 3000;

  private HostileTexts() {}

  /** Levels that any step names. */
  static Stream<String> levels(Pipeline pipeline) {
    return pipeline.steps().stream()
        .flatMap(
            step ->
                switch (step) {
                  case Step.OneHot oneHot -> oneHot.levels().stream();
                  case Step.Ordinal ordinal -> ordinal.levels().stream();
                  case Step.MissingTexts missing -> missing.texts().stream();
                  case Step.Gather gather ->
                      Stream.concat(gather.kept().stream(), Stream.of(gather.other()));
                  case Step.LevelValues values -> values.levels().stream();
                  case Step.Derive derive -> levels(derive.expression());
                  case Step.OfNumber _,
                      Step.Impute _,
                      Step.Indicator _,
                      Step.Bin _,
                      Step.DateParts _,
                      Step.Terms _,
                      Step.HashedWords _ ->
                      Stream.of();
                });
  }

  private static Stream<String> levels(Expression expression) {
    return OnnxExpressions.levels(expression, Set.copyOf(expression.texts()));
  }

  /** Texts of words, if any step of the pipeline looks at words. */
  static List<String> words(Pipeline pipeline) {
    Set<String> spellings = new LinkedHashSet<>();
    boolean any = false;
    for (Step step : pipeline.steps()) {
      any |= step instanceof Step.Terms || step instanceof Step.HashedWords;
      if (step instanceof Step.Terms terms) {
        terms.terms().forEach(term -> spellings.addAll(term.spellings()));
      }
    }
    if (!any) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(HARD);
    spellings.stream().limit(MANY).forEach(texts::add);
    String all = String.join(", ", spellings);
    texts.addAll(
        List.of(all, all + " " + all, String.join("", spellings), String.join("的", spellings)));
    texts.addAll(List.of(all.toUpperCase(Locale.ROOT), all.toLowerCase(Locale.ROOT)));
    texts.add((all + " word ").repeat(1 + MANY / (all.length() + 1)));
    return texts;
  }
}
