// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One fault in a clean table, at every place where it can be, must cost nothing but what it makes
 * unreadable: the converted file is near to what a person would make of it, for each kind of fault.
 */
class FaultContractTest {
  /** What a kind of fault may cost at most, of 10. */
  private static final double LEAST = 9.98;

  /** Kinds for which it is not certain what is meant, or where short rows are filled. */
  private static final Map<String, Double> LESS =
      Map.of("other table of two", 9.7, "no escape", 9.9);

  private static final Dialect RFC_4180 =
      new Dialect(
          java.nio.charset.StandardCharsets.UTF_8,
          ',',
          Optional.of('"'),
          Optional.empty(),
          0,
          0,
          0);

  @TempDir Path folder;

  private final Map<String, DoubleSummaryStatistics> scores = new TreeMap<>();
  private final Map<String, Fault> worst = new HashMap<>();

  private double score(Fault fault) {
    Path in = folder.resolve("in.csv");
    Path out = folder.resolve("out.csv");
    try {
      Files.write(in, fault.file());
      new Converter().convert(in, out, JobContext.none());
      return TableScore.of(fault.wanted(), rows(Files.readString(out)));
    } catch (ProblemException e) {
      return 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Reads what was written as RFC 4180 has it, and as nothing else. */
  private static List<List<String>> rows(String text) {
    byte[] bytes = text.getBytes(RFC_4180.encoding());
    Grammar grammar = Grammar.of(RFC_4180, false);
    Cells cells = new Cells();
    new RowScanner(grammar).scan(bytes, 0, bytes.length, true, cells);
    CellText cellText = new CellText(grammar);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < cells.rows(); row++) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < cells.width(row); column++) {
        texts.add(cellText.of(bytes, cells, cells.cell(row, column)));
      }
      rows.add(texts);
    }
    return rows;
  }

  private void note(Fault fault) {
    double score = score(fault);
    DoubleSummaryStatistics kind =
        scores.computeIfAbsent(fault.kind(), name -> new DoubleSummaryStatistics());
    if (score < kind.getMin()) {
      worst.put(fault.kind(), fault);
    }
    kind.accept(score);
  }

  @Test
  void no_fault_costs_more_than_what_it_makes_unreadable() {
    for (List<List<String>> table : CleanTables.all().values()) {
      for (Form form : List.of(Form.PLAIN, Form.QUOTED)) {
        Stream.concat(FileFaults.of(table, form).stream(), RowFaults.of(table, form).stream())
            .forEach(this::note);
      }
    }
    assertThat(scores).hasSizeGreaterThan(40);
    assertThat(scores.entrySet().stream().filter(FaultContractTest::tooLow).map(this::told))
        .isEmpty();
  }

  private static boolean tooLow(Map.Entry<String, DoubleSummaryStatistics> kind) {
    return kind.getValue().getAverage() < LESS.getOrDefault(kind.getKey(), LEAST);
  }

  private String told(Map.Entry<String, DoubleSummaryStatistics> kind) {
    return "%.3f (worst %.3f) %s, as in %s"
        .formatted(
            kind.getValue().getAverage(),
            kind.getValue().getMin(),
            kind.getKey(),
            worst.get(kind.getKey()).where());
  }
}
