// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Rules that only the source can show; in byte code a try with resources looks like a catch-all.
 */
class SourcesTest {

  private static final Pattern CATCH_ALL =
      Pattern.compile(
          "catch\\s*\\(\\s*(final\\s+)?([\\w.]+\\s*\\|\\s*)*(java\\.lang\\.)?"
              + "(Exception|RuntimeException|Throwable|Error)\\b");

  /** Where anything unexpected may be caught, each with its reason beside it in the source. */
  private static final List<String> DOORS = List.of("base/SlotJobs.java", "app/Main.java");

  @Test
  void nothing_but_the_named_doors_catches_everything() {
    List<Path> sources = Sources.java();
    assertThat(sources).hasSizeGreaterThan(400);

    List<String> found = new ArrayList<>();
    for (Path source : sources) {
      String path = Sources.plain(source);
      if (CATCH_ALL.matcher(Sources.text(source)).find()
          && DOORS.stream().noneMatch(path::endsWith)) {
        found.add(path);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void a_planted_catch_all_is_found() {
    assertThat(CATCH_ALL.matcher("} catch (RuntimeException e) {").find()).isTrue();
    assertThat(CATCH_ALL.matcher("} catch (IOException | Exception e) {").find()).isTrue();
    assertThat(CATCH_ALL.matcher("} catch (java.lang.Throwable e) {").find()).isTrue();
    assertThat(CATCH_ALL.matcher("} catch (ProblemException e) {").find()).isFalse();
  }
}
