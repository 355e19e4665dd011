// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import dev.modelwright.model.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts that become numbers by their words. */
final class WordFits {

  private WordFits() {}

  /** How often a term stands in the texts, in how many, and how it is spelt. */
  private static final class Found {
    private final Set<String> spellings = new TreeSet<>();
    private int count;
    private int rows;
  }

  static void tfidf(Treatment.Tfidf wanted, FitColumn column, Fitting fitting) {
    @Nullable String[] texts = fitting.texts(column.outputs().getFirst());
    Map<String, Found> found = find(texts);
    Comparator<Map.Entry<String, Found>> frequent =
        Comparator.comparingInt(entry -> -entry.getValue().count);
    List<Map.Entry<String, Found>> chosen =
        found.entrySet().stream()
            .filter(entry -> entry.getValue().rows >= wanted.fewestRows())
            .sorted(frequent.thenComparing(Map.Entry.comparingByKey()))
            .limit(wanted.mostTerms())
            .toList();
    if (chosen.isEmpty()) {
      fitting.note(Message.of("learn.no-terms", column.name(), wanted.fewestRows()));
      column.become(InputType.NUMBER, List.of());
      return;
    }
    List<Step.Term> terms = chosen.stream().map(entry -> term(entry, texts.length)).toList();
    List<String> made =
        chosen.stream()
            .map(entry -> fitting.names().fresh(column.stems().getFirst() + ":" + entry.getKey()))
            .toList();
    fitting.add(new Step.Terms(column.outputs().getFirst(), terms, true, made));
    LevelFits.encoded(column, made);
    column.setIndicators();
  }

  private static Map<String, Found> find(@Nullable String[] texts) {
    Map<String, Found> found = new HashMap<>();
    for (String text : texts) {
      Set<String> here = new HashSet<>();
      for (String word : Words.of(text)) {
        String term = word.toLowerCase(Locale.ROOT);
        Found entry = found.computeIfAbsent(term, fresh -> new Found());
        entry.spellings.add(word);
        entry.count++;
        entry.rows += here.add(term) ? 1 : 0;
      }
    }
    return found;
  }

  /** With the spellings seen, and the usual ones. */
  private static Step.Term term(Map.Entry<String, Found> entry, int rows) {
    String term = entry.getKey();
    String upper = term.toUpperCase(Locale.ROOT);
    int first = term.offsetByCodePoints(0, 1);
    String capital = term.substring(0, first).toUpperCase(Locale.ROOT) + term.substring(first);
    List<String> spellings =
        Stream.concat(Stream.of(term, capital, upper), entry.getValue().spellings.stream())
            .filter(word -> word.toLowerCase(Locale.ROOT).equals(term))
            .distinct()
            .toList();
    double weight = Math.log((1.0 + rows) / (1.0 + entry.getValue().rows)) + 1;
    return new Step.Term(spellings, weight);
  }

  static void hashed(Treatment.HashWords wanted, FitColumn column, Fitting fitting) {
    List<String> made =
        IntStream.range(0, wanted.buckets())
            .mapToObj(i -> fitting.names().fresh(column.stems().getFirst() + ":bucket" + i))
            .toList();
    fitting.add(new Step.HashedWords(column.outputs().getFirst(), made));
    LevelFits.encoded(column, made);
  }
}
