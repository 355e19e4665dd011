// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import dev.modelwright.model.DatePart;
import java.util.List;

/** What is to be done to a column, before the numbers that it takes are known. */
public sealed interface Treatment {

  /** The most levels, terms, buckets, intervals or folds that can be asked for. */
  int MOST_PARTS = 10_000;

  /** What it does to the named column, in a sentence. */
  Message sentence(String column);

  /** Missing numbers and dates become the median of the training rows. */
  record FillMedian() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.fill-median", column);
    }
  }

  /** Missing texts become the most frequent level of the training rows. */
  record FillMostFrequent() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.fill-most-frequent", column);
    }
  }

  /** Numbers are brought to mean 0 and standard deviation 1 on the training rows. */
  record Standardise() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.standardise", column);
    }
  }

  /**
   * A category becomes one number of 0 or 1 for each level. Levels beyond the most frequent ones,
   * rare levels, unknown and missing ones are 0 in all of them.
   *
   * @param mostLevels how many get a number, by frequency
   * @param fewestRows how many training rows a level needs to get one
   * @param dropReference whether the most frequent level gets none if otherwise each training row
   *     had a 1 somewhere
   */
  record OneHot(int mostLevels, int fewestRows, boolean dropReference) implements Treatment {
    /** Checks the limits. */
    public OneHot {
      if (mostLevels < 1 || mostLevels > MOST_PARTS || fewestRows < 0) {
        throw new IllegalArgumentException(mostLevels + " levels of " + fewestRows + " rows");
      }
    }

    @Override
    public Message sentence(String column) {
      String code = dropReference ? "learn.one-hot-reference" : "learn.one-hot";
      return Message.of(code, column, mostLevels);
    }
  }

  /**
   * A category becomes its level's position by frequency, 0 for the most frequent; -1 is unknown.
   */
  record Ordinal() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.ordinal", column);
    }
  }

  /** A date becomes some of its parts. */
  record DateParts(List<DatePart> parts) implements Treatment {

    /** Copies the parts. */
    public DateParts {
      parts = List.copyOf(parts);
    }

    @Override
    public Message sentence(String column) {
      String code = parts.contains(DatePart.HOUR) ? "learn.date-time-parts" : "learn.date-parts";
      return Message.of(code, column);
    }
  }

  /** Missing numbers and dates become the mean of the training rows. */
  record FillMean() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.fill-mean", column);
    }
  }

  /**
   * Missing values become a constant.
   *
   * @param value a level, or a number or ISO date as text
   */
  record FillConstant(String value) implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.fill-constant", column, value);
    }
  }

  /** A further feature says whether the value is missing; the column itself goes on as it is. */
  record MissingIndicator() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.missing-indicator", column);
    }
  }

  /** Numbers are brought to 0 … 1 by the smallest and the largest of the training rows. */
  record MinMax() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.min-max", column);
    }
  }

  /** Numbers are brought to median 0 and interquartile range 1 on the training rows. */
  record Robust() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.robust", column);
    }
  }

  /** What is beyond two quantiles of the training rows becomes them. */
  record ClipQuantiles(double lower, double upper) implements Treatment {

    /** Checks that the shares are in order within 0 … 1. */
    public ClipQuantiles {
      if (!(lower >= 0 && lower < upper && upper <= 1)) {
        throw new IllegalArgumentException("quantiles " + lower + " and " + upper);
      }
    }

    @Override
    public Message sentence(String column) {
      return Message.of("learn.clip-quantiles", column, Percent.of(lower), Percent.of(upper));
    }
  }

  /** What is beyond two bounds becomes them. */
  record ClipAt(double lower, double upper) implements Treatment {

    /** Checks that the bounds are in order. */
    public ClipAt {
      if (!(lower <= upper)) {
        throw new IllegalArgumentException("bounds " + lower + " and " + upper);
      }
    }

    @Override
    public Message sentence(String column) {
      return Message.of("learn.clip-at", column, Plain.number(lower), Plain.number(upper));
    }
  }

  /**
   * Numbers become their natural logarithm, after an offset that makes the smallest of the training
   * rows 1 if it is not above 0; smaller ones later are missing.
   */
  record Log() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.log", column);
    }
  }

  /** The Yeo–Johnson transformation, its lambda by maximum likelihood on the training rows. */
  record YeoJohnson() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.yeo-johnson", column);
    }
  }

  /**
   * Numbers become the interval they are in, a category.
   *
   * @param quantiles whether the intervals hold equally many training rows; else they are equally
   *     wide
   */
  record Bin(int intervals, boolean quantiles) implements Treatment {

    /** Checks that there are at least two intervals, and not too many. */
    public Bin {
      if (intervals < 2 || intervals > MOST_PARTS) {
        throw new IllegalArgumentException(intervals + " intervals");
      }
    }

    @Override
    public Message sentence(String column) {
      return Message.of(quantiles ? "learn.bin-quantiles" : "learn.bin-width", column, intervals);
    }
  }

  /** Numbers become the interval between given edges that they are in, a category. */
  record BinAt(List<Double> edges) implements Treatment {

    /** Copies the edges. */
    public BinAt {
      edges = List.copyOf(edges);
    }

    @Override
    public Message sentence(String column) {
      String at = String.join(", ", edges.stream().map(Plain::number).toList());
      return Message.of("learn.bin-at", column, at);
    }
  }

  /** Levels of fewer training rows than wanted, and unknown ones, become one level. */
  record GatherRare(int fewestRows, String other) implements Treatment {
    /** Checks the limits. */
    public GatherRare {
      if (fewestRows < 0) {
        throw new IllegalArgumentException("levels of " + fewestRows + " rows");
      }
    }

    @Override
    public Message sentence(String column) {
      return Message.of("learn.gather-rare", column, fewestRows, other);
    }
  }

  /** A category becomes its level's position in a given order; -1 is unknown. */
  record InOrder(List<String> levels) implements Treatment {

    /** Copies the levels. */
    public InOrder {
      levels = List.copyOf(levels);
    }

    @Override
    public Message sentence(String column) {
      return Message.of("learn.in-order", column, String.join(" < ", levels));
    }
  }

  /** A category becomes its level's share of the training rows; unknown levels 0. */
  record Frequency() implements Treatment {
    @Override
    public Message sentence(String column) {
      return Message.of("learn.frequency", column);
    }
  }

  /**
   * A category becomes the mean of the target over the level's rows, drawn towards the overall mean
   * as if {@code smoothing} further rows had that. A training row's value comes from the other
   * folds only, so that no row sees its own target.
   *
   * <p>For labels, the share of each label but the first.
   */
  record TargetMean(int folds, double smoothing) implements Treatment {

    /** Checks the limits. */
    public TargetMean {
      if (folds < 2 || folds > MOST_PARTS || !(smoothing >= 0 && Double.isFinite(smoothing))) {
        throw new IllegalArgumentException(folds + " folds, smoothing " + smoothing);
      }
    }

    @Override
    public Message sentence(String column) {
      return Message.of("learn.target-mean", column, folds);
    }
  }

  /**
   * A text becomes the TF-IDF weights of its most frequent terms, capitals read as small letters.
   *
   * @param fewestRows in how many training rows a term must stand
   */
  record Tfidf(int mostTerms, int fewestRows) implements Treatment {
    /** Checks the limits. */
    public Tfidf {
      if (mostTerms < 1 || mostTerms > MOST_PARTS || fewestRows < 0) {
        throw new IllegalArgumentException(mostTerms + " terms of " + fewestRows + " rows");
      }
    }

    @Override
    public Message sentence(String column) {
      return Message.of("learn.tfidf", column, mostTerms);
    }
  }

  /** A text becomes the numbers of its words that fall into each of some buckets by their hash. */
  record HashWords(int buckets) implements Treatment {
    /** Checks the limits. */
    public HashWords {
      if (buckets < 1 || buckets > MOST_PARTS) {
        throw new IllegalArgumentException(buckets + " buckets");
      }
    }

    @Override
    public Message sentence(String column) {
      return Message.of("learn.hash-words", column, buckets);
    }
  }
}
