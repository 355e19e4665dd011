// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.model.DatePart;
import java.util.List;

/** What is to be done to a column, before the numbers that it takes are known. */
public sealed interface Treatment {

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
}
