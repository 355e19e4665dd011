// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads a file again and again: one cold time, the least and the median of the warm ones, and how
 * much heap the table takes. To be run beside other readers of the same file, in turn.
 */
final class CsvBench {

  private CsvBench() {}

  /** Arguments: the file, and how often it is read. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
    List<Long> millis = new ArrayList<>();
    List<Dataset> last = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      last.clear();
      long begin = System.nanoTime();
      last.add(new DatasetReader().read(file, JobContext.none()));
      millis.add((System.nanoTime() - begin) / 1_000_000);
    }
    long cold = millis.removeFirst();
    Collections.sort(millis);
    System.gc();
    long live = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        "cold %d ms, warm min %d median %d ms, %d rows, live heap %.2f times the file%n",
        cold,
        millis.getFirst(),
        millis.get(millis.size() / 2),
        last.getFirst().rowCount(),
        (double) live / Files.size(file));
  }
}
