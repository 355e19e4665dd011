// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.HashSet;
import java.util.List;

/**
 * One fitted step of the preparation. A step reads named values and makes new ones; every output
 * name is new within its pipeline, so that each value has one meaning. No step looks at another
 * row.
 */
public sealed interface Step {

  /** The values that it reads: raw columns or earlier steps' outputs. */
  List<String> inputs();

  /** The names of the values that it makes, in order. */
  List<String> outputs();

  /** Whether it makes texts; else it makes numbers. */
  default boolean makesText() {
    return switch (this) {
      case Impute impute -> impute.fill() instanceof Fill.Level;
      case Bin _, Gather _, MissingTexts _ -> true;
      case OfNumber _, Indicator _, DateParts _, OneHot _, Ordinal _, LevelValues _ -> false;
      case Terms _, HashedWords _, Derive _ -> false;
    };
  }

  /** A step that reads one value. */
  sealed interface OfOne extends Step {

    /** The value that it reads. */
    String input();

    @Override
    default List<String> inputs() {
      return List.of(input());
    }
  }

  /** A step that makes one value of one value. */
  sealed interface OneOfOne extends OfOne {

    /** The value that it makes. */
    String output();

    @Override
    default List<String> outputs() {
      return List.of(output());
    }
  }

  /** A step that makes one number of one number; missing stays missing. */
  sealed interface OfNumber extends OneOfOne {

    /** What it makes of a number. */
    double apply(double x);
  }

  /**
   * Replaces missing values.
   *
   * @param fill a number for a numeric input, a level for a text
   */
  record Impute(String input, String output, Fill fill) implements OneOfOne {}

  /**
   * Numbers that stand for a missing value become missing; all others stay as they are.
   *
   * @param values at least one, none of them missing; days or seconds for dates
   */
  record MissingNumbers(String input, String output, Doubles values) implements OfNumber {

    /** Checks that there is a number to look for. */
    public MissingNumbers {
      if (values.size() == 0 || values.stream().anyMatch(Double::isNaN)) {
        throw new IllegalArgumentException("missing values of " + input + ": " + values);
      }
    }

    @Override
    public double apply(double x) {
      return values.contains(x) ? Double.NaN : x;
    }
  }

  /** Texts equal to one that stands for a missing value become missing; others stay. */
  record MissingTexts(String input, String output, List<String> texts) implements OneOfOne {

    /** Checks that there is a text to look for. */
    public MissingTexts {
      texts = List.copyOf(texts);
      if (texts.isEmpty() || texts.contains("")) {
        throw new IllegalArgumentException("missing values of " + input + ": " + texts);
      }
    }
  }

  /**
   * {@code (x - center) / scale}; missing stays missing.
   *
   * @param scale not zero
   */
  record Scale(String input, String output, double center, double scale) implements OfNumber {

    /** Checks that the result is a finite number for every finite input. */
    public Scale {
      if (!Double.isFinite(center) || !Double.isFinite(scale) || scale == 0) {
        throw new IllegalArgumentException("scaling of " + input + " by " + center + ", " + scale);
      }
    }

    @Override
    public double apply(double x) {
      return (x - center) / scale;
    }
  }

  /**
   * What is below the lower bound becomes it, what is above the upper bound becomes that; missing
   * stays missing.
   *
   * @param lower may be minus infinity
   * @param upper may be infinity
   */
  record Clip(String input, String output, double lower, double upper) implements OfNumber {

    /** Checks that the bounds are in order. */
    public Clip {
      if (!(lower <= upper)) {
        throw new IllegalArgumentException("clipping of " + input + " to " + lower + ", " + upper);
      }
    }

    @Override
    public double apply(double x) {
      return x < lower ? lower : x > upper ? upper : x;
    }
  }

  /** The natural logarithm of {@code x + offset}; missing where that is not above 0. */
  record Log(String input, String output, double offset) implements OfNumber {

    /** Checks that the offset is finite. */
    public Log {
      if (!Double.isFinite(offset)) {
        throw new IllegalArgumentException("logarithm of " + input + " with offset " + offset);
      }
    }

    @Override
    public double apply(double x) {
      double shifted = x + offset;
      return shifted > 0 && shifted < Double.POSITIVE_INFINITY ? Math.log(shifted) : Double.NaN;
    }
  }

  /**
   * The power transformation of I.-K. Yeo and R. A. Johnson (2000): for x of at least 0 {@code ((x
   * + 1)^lambda - 1) / lambda}, or {@code ln(x + 1)} for lambda 0; below {@code -((1 - x)^(2 -
   * lambda) - 1) / (2 - lambda)}, or {@code -ln(1 - x)} for lambda 2. Missing stays missing, and
   * what is not finite is missing.
   */
  record YeoJohnson(String input, String output, double lambda) implements OfNumber {

    /** Checks that lambda is finite. */
    public YeoJohnson {
      if (!Double.isFinite(lambda)) {
        throw new IllegalArgumentException("power transformation of " + input + " by " + lambda);
      }
    }

    @Override
    public double apply(double x) {
      double y = x >= 0 ? power(x + 1, lambda) : -power(1 - x, 2 - lambda);
      return Double.isInfinite(y) ? Double.NaN : y;
    }

    private static double power(double base, double exponent) {
      return exponent == 0 ? Math.log(base) : (Math.pow(base, exponent) - 1) / exponent;
    }
  }

  /** 1 where the value is missing, else 0. */
  record Indicator(String input, String output) implements OneOfOne {}

  /**
   * The interval of a number, as a text: the first label below the first edge, the label after it
   * from that edge on, and so on; missing stays missing.
   *
   * @param edges ascending
   * @param labels one more than edges, none twice
   */
  record Bin(String input, String output, Doubles edges, List<String> labels) implements OneOfOne {

    /** Checks that the edges ascend and the labels match. */
    public Bin {
      labels = List.copyOf(labels);
      boolean ascending = edges.size() > 0 && edges.stream().allMatch(Double::isFinite);
      for (int i = 1; i < edges.size(); i++) {
        ascending &= edges.get(i - 1) < edges.get(i);
      }
      boolean named = labels.size() == edges.size() + 1 && !labels.contains("");
      if (!ascending || !named || new HashSet<>(labels).size() != labels.size()) {
        throw new IllegalArgumentException("bins of " + input + " at " + edges + ": " + labels);
      }
    }

    /** The position of the label of a number that is not missing. */
    public int position(double x) {
      int low = 0;
      int high = edges.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (x >= edges.get(middle)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /**
   * Texts that are not kept become one text; missing stays missing.
   *
   * @param kept levels that stay as they are
   * @param other what the rest becomes; not empty
   */
  record Gather(String input, String output, List<String> kept, String other) implements OneOfOne {

    /** Copies the levels. */
    public Gather {
      kept = List.copyOf(kept);
      if (other.isEmpty()) {
        throw new IllegalArgumentException("levels of " + input + " gathered without a name");
      }
    }
  }

  /**
   * A number for each level, as of frequency and target encoding.
   *
   * @param levels none twice
   * @param values one for each level
   * @param missing for missing texts
   * @param other for unknown texts
   */
  record LevelValues(
      String input,
      String output,
      List<String> levels,
      Doubles values,
      double missing,
      double other)
      implements OneOfOne {

    /** Checks that there is one value for each level. */
    public LevelValues {
      levels = List.copyOf(levels);
      if (levels.size() != values.size() || new HashSet<>(levels).size() != levels.size()) {
        throw new IllegalArgumentException("values of " + input + " that do not fit its levels");
      }
    }
  }

  /**
   * A number computed from other values. Whatever has no finite result is missing.
   *
   * @param expression over the names of earlier values
   */
  record Derive(String output, Expression expression) implements Step {
    @Override
    public List<String> inputs() {
      return expression.names();
    }

    @Override
    public List<String> outputs() {
      return List.of(output);
    }
  }

  /**
   * How often each term stands in a text, times its weight: with weights {@code ln((1 + n) / (1 +
   * n_t)) + 1} this is TF-IDF. The text is cut into words by {@link Words}; a missing text has
   * none.
   *
   * @param terms one for each output
   * @param unitLength whether a row's numbers are divided by the root of the sum of their squares,
   *     where that is not 0
   */
  record Terms(String input, List<Term> terms, boolean unitLength, List<String> outputs)
      implements OfOne {

    /** Checks that there is one output for each term, and no spelling stands for two terms. */
    public Terms {
      terms = List.copyOf(terms);
      outputs = List.copyOf(outputs);
      long spellings = terms.stream().mapToLong(term -> term.spellings().size()).sum();
      long different = terms.stream().flatMap(term -> term.spellings().stream()).distinct().count();
      if (terms.size() != outputs.size() || terms.isEmpty() || spellings != different) {
        throw new IllegalArgumentException("terms of " + input + " without outputs to match");
      }
    }
  }

  /**
   * A term of a text.
   *
   * @param spellings the words that count as the term, as they stand in texts
   * @param weight finite
   */
  record Term(List<String> spellings, double weight) {

    /** Copies the spellings. */
    public Term {
      spellings = List.copyOf(spellings);
      if (spellings.isEmpty() || !Double.isFinite(weight)) {
        throw new IllegalArgumentException("a term without spellings or weight");
      }
    }
  }

  /**
   * How many of a text's words fall into each of a fixed number of buckets: bucket {@code hash mod
   * outputs}, where hash is MurmurHash3 (32 bits, seed 0, unsigned) of the word in UTF-8. The text
   * is cut into words by {@link Words}; a missing text has none.
   */
  record HashedWords(String input, List<String> outputs) implements OfOne {

    /** Checks that there is a bucket. */
    public HashedWords {
      outputs = List.copyOf(outputs);
      if (outputs.isEmpty()) {
        throw new IllegalArgumentException("words of " + input + " without buckets");
      }
    }
  }

  /**
   * One number for each level: 1 where the text equals it, 0 elsewhere; missing and unknown texts
   * give 0 everywhere.
   */
  record OneHot(String input, List<String> levels, List<String> outputs) implements OfOne {

    /** Checks that there is one output for each level. */
    public OneHot {
      levels = List.copyOf(levels);
      outputs = List.copyOf(outputs);
      if (levels.size() != outputs.size() || levels.isEmpty()) {
        throw new IllegalArgumentException("one-hot of " + input + " without outputs to match");
      }
    }
  }

  /**
   * The position of the level, counted from 0.
   *
   * @param otherwise for missing and unknown texts
   */
  record Ordinal(String input, String output, List<String> levels, double otherwise)
      implements OneOfOne {

    /** Copies the levels. */
    public Ordinal {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Parts of a date or a point in time. Fractions of a day or second are cut off downwards; a
   * missing value, and one farther than {@value #MOST_DAYS} days from 1970, gives missing parts.
   *
   * @param unit of the input: {@link InputType#DATE} days or {@link InputType#DATETIME} seconds
   */
  record DateParts(String input, InputType unit, List<DatePart> parts, List<String> outputs)
      implements OfOne {

    /** How far from 1970-01-01 a date may be, in days. */
    public static final double MOST_DAYS = 100_000_000;

    /** Checks that there is one output for each part. */
    public DateParts {
      parts = List.copyOf(parts);
      outputs = List.copyOf(outputs);
      if (parts.size() != outputs.size() || parts.isEmpty()) {
        throw new IllegalArgumentException("date parts of " + input + " without outputs to match");
      }
      if (unit != InputType.DATE && unit != InputType.DATETIME) {
        throw new IllegalArgumentException("date parts of " + input + ", which is no date");
      }
    }
  }
}
