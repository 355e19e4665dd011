// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the signs that explain a sample best. */
final class GrammarChoice {
  private static final int MOST_BYTES = 128 << 10;

  /** Signs beyond ASCII that people put between cells. */
  private static final String FOREIGN = "；，、｜¦§·‖│¬";

  private static final double FOREIGN_WEIGHT = 0.9;

  /** Less than what would part a list of names such as std::map in two. */
  private static final double DOUBLED_WEIGHT = 0.7;

  /** What several signs must explain at least to be taken for one delimiter. */
  private static final double LEAST = 0.3;

  private record Candidate(char delimiter, double weight) {}

  /**
   * A delimiter with the best signs beside it.
   *
   * @param delimiter as it stands in the file; the grammar may have another in its place
   * @param score how well they explain the sample
   */
  record Scored(String delimiter, Grammar grammar, double score) {}

  private static final List<Candidate> DELIMITERS =
      List.of(
          new Candidate(',', 1),
          new Candidate(';', 1),
          new Candidate('\t', 1),
          new Candidate('|', 1),
          new Candidate('\u001F', 1),
          new Candidate('\u0001', 1),
          new Candidate('^', 0.9),
          new Candidate('~', 0.9),
          new Candidate(' ', 0.6),
          new Candidate(':', 0.3));

  private GrammarChoice() {}

  /** What explains the sample best. */
  static Scored best(Sample sample) {
    return all(sample).getFirst();
  }

  /** All delimiters that occur in a sample, and the comma, the best one first. */
  static List<Scored> all(Sample sample) {
    Sample part = part(sample);
    List<Scored> all = new ArrayList<>();
    for (Candidate candidate : DELIMITERS) {
      if (candidate.delimiter == ',' || holds(part.bytes(), candidate.delimiter)) {
        all.add(scored(part, String.valueOf(candidate.delimiter), candidate.weight));
      }
    }
    String text = new String(part.bytes(), StandardCharsets.UTF_8);
    for (char sign : FOREIGN.toCharArray()) {
      if (text.indexOf(sign) >= 0) {
        all.add(scored(part, String.valueOf(sign), FOREIGN_WEIGHT));
      }
    }
    addLong(part, all);
    all.sort(Comparator.comparingDouble(Scored::score).reversed());
    return all;
  }

  /** Adds delimiters of several signs, in the place of single ones that stand in them only. */
  private static void addLong(Sample part, List<Scored> all) {
    for (String delimiter : LongDelimiters.in(part.bytes())) {
      boolean exclusive = LongDelimiters.exclusive(part.bytes(), delimiter);
      if (exclusive || !delimiter.contains(" ")) {
        double weight = exclusive ? 1 : FOREIGN_WEIGHT;
        Scored found =
            scored(part, delimiter, LongDelimiters.parting(delimiter) ? weight : DOUBLED_WEIGHT);
        all.removeIf(
            single ->
                exclusive
                    && found.score() > LEAST
                    && !single.delimiter().isBlank()
                    && delimiter.contains(single.delimiter()));
        all.add(found);
      }
    }
  }

  private static Sample part(Sample sample) {
    return sample.bytes().length <= MOST_BYTES
        ? sample
        : new Sample(java.util.Arrays.copyOf(sample.bytes(), MOST_BYTES), false, sample.encoding());
  }

  private static Scored scored(Sample all, String delimiter, double weight) {
    Sample sample = all.partedBy(delimiter);
    char read = Grammar.single(delimiter) ? delimiter.charAt(0) : Grammar.STAND_IN;
    Scored best = new Scored(delimiter, new Grammar(read, '"', -1, false), -1);
    for (Grammar grammar : grammars(sample, read)) {
      double score = weight * DialectScore.of(sample.cells(grammar), sample.bytes());
      best = score > best.score() + 1e-9 ? new Scored(delimiter, grammar, score) : best;
    }
    return best;
  }

  private static List<Grammar> grammars(Sample sample, char delimiter) {
    List<Grammar> grammars = new ArrayList<>();
    grammars.add(new Grammar(delimiter, '"', -1, false));
    if (holds(sample.bytes(), '"')) {
      if (holds(sample.bytes(), '\\')) {
        grammars.add(new Grammar(delimiter, '"', '\\', false));
      }
      grammars.add(new Grammar(delimiter, -1, -1, false));
    }
    if (holds(sample.bytes(), '\'')) {
      grammars.add(new Grammar(delimiter, '\'', -1, false));
    }
    if (delimiter != ' ' && Spaces.beforeQuotes(sample.bytes(), delimiter)) {
      grammars.addAll(grammars.stream().map(Grammar::skippingSpaces).toList());
    }
    return grammars;
  }

  private static boolean holds(byte[] bytes, char sign) {
    for (byte b : bytes) {
      if (b == sign) {
        return true;
      }
    }
    return false;
  }
}
