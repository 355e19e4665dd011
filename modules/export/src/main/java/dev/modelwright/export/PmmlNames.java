// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.HashSet;
import java.util.Set;

/** Field names of a PMML document: those of the pipeline's values, and new ones beside them. */
final class PmmlNames {

  private final Set<String> taken = new HashSet<>();

  PmmlNames(Pipeline pipeline) {
    taken.addAll(pipeline.schema().names());
    for (Step step : pipeline.steps()) {
      taken.addAll(step.outputs());
    }
    taken.forEach(PmmlNames::checked);
  }

  /** The wanted name, or one like it where that is taken. */
  String fresh(String wanted) {
    String name = checked(wanted);
    for (int i = 1; !taken.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }

  /**
   * The same text, if XML can hold it.
   *
   * @throws dev.modelwright.base.ProblemException if it has a character that XML 1.0 excludes
   */
  static String checked(String text) {
    if (!isLegal(text)) {
      throw Problem.at("format", "export.not-xml", text.replaceAll("\\p{Cntrl}", "?")).exception();
    }
    return text;
  }

  /** Whether XML 1.0 can hold the text. */
  static boolean isLegal(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000);
  }
}
