// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the sentences that say why a column is taken for what it is. */
final class Evidence {

  private static final int MOST_MARKS = 5;
  private static final int MOST_EXAMPLES = 3;
  private static final int LONGEST = 40;

  private final List<Message> sentences = new ArrayList<>();
  private int marks;

  /** Says before all else that all values, or which share of the rows, are of a form. */
  Evidence share(String form, int fitting, int rows) {
    sentences.addFirst(
        fitting == rows
            ? Message.of("data.all-" + form, rows)
            : Message.of("data.share-" + form, Percent.of(fitting, rows)));
    return this;
  }

  /** Says how many cells were empty. */
  Evidence empty(int cells) {
    if (cells > 0) {
      sentences.add(Message.of("data.empty-cells", cells));
    }
    return this;
  }

  /** Says that a text was taken as missing. */
  Evidence missing(String mark, int cells) {
    if (marks++ < MOST_MARKS) {
      sentences.add(Message.of("data.taken-as-missing", cells, mark));
    }
    return this;
  }

  /** Says which texts do not fit a kind that the user chose. */
  Evidence unfit(String form, Levels all, BitSet codes) {
    if (!codes.isEmpty()) {
      String examples =
          codes.stream()
              .limit(MOST_EXAMPLES)
              .mapToObj(code -> "“" + shortened(all.texts()[code].strip()) + "”")
              .collect(Collectors.joining(", "));
      int cells = codes.stream().map(code -> all.counts()[code]).sum();
      say("data.unfit-" + form, cells, examples, all.firstRow(codes.nextSetBit(0)) + 1);
    }
    return this;
  }

  /** A text short enough to stand in a sentence. */
  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  Evidence say(String code, Object... arguments) {
    sentences.add(Message.of(code, arguments));
    return this;
  }

  void say(Message sentence) {
    sentences.add(sentence);
  }

  List<Message> sentences() {
    return sentences;
  }
}
