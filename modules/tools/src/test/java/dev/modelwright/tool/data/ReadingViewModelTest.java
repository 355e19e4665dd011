// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.Dialect;
import dev.modelwright.data.Preview;
import dev.modelwright.testkit.FakeTicker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingViewModelTest {

  private static final UnaryOperator<Dialect> COMMA =
      d -> new Dialect(d.encoding(), ',', d.quote(), d.escape(), 0, 1, 0);
  private static final UnaryOperator<Dialect> NO_NAMES =
      d -> new Dialect(d.encoding(), d.delimiter(), d.quote(), d.escape(), 0, 0, 0);

  @TempDir Path folder;

  private final HeldJobs jobs = new HeldJobs();
  private RoomFixture fixture = new RoomFixture(jobs);
  private DataViewModel data = new DataViewModel(fixture.session, fixture.desk, new FakeTicker());
  private ReadingViewModel reading = new ReadingViewModel(fixture.session, fixture.desk);

  private void open() {
    fixture.session.open(RoomFixture.loans(folder));
    reading.show(true);
  }

  @Test
  void it_begins_with_how_the_file_is_read_now() {
    open();
    assertThat(reading.dialect().orElseThrow().delimiter()).isEqualTo(";");
    assertThat(reading.shownProperty().get().orElseThrow().names()).hasSize(7);
    assertThat(reading.changed()).isFalse();
  }

  @Test
  void each_change_shows_its_effect_and_nothing_is_read_anew_yet() {
    open();
    reading.change(COMMA);
    assertThat(reading.shownProperty().get().orElseThrow().names()).hasSize(1);
    assertThat(reading.changed()).isTrue();
    assertThat(columns()).isEqualTo(7);
    assertThat(fixture.session.recipeDesk().undoableProperty().get()).isFalse();
  }

  @Test
  void another_table_of_the_file_is_looked_at_and_then_read() throws Exception {
    Path file =
        zip(
            folder.resolve("two.zip"),
            Map.of("large.csv", "a,b,c\n1,x,2\n2,y,3\n3,z,4\n4,x,5\n", "small.csv", "p,q\n1,2\n"));
    fixture.session.open(file);
    reading.show(true);
    assertThat(reading.tablesProperty().get()).containsExactly("large.csv", "small.csv");
    assertThat(reading.table()).isEmpty();
    assertThat(reading.shownProperty().get().orElseThrow().names()).hasSize(3);
    reading.look(Optional.of("small.csv"));
    assertThat(reading.shownProperty().get().orElseThrow().names()).containsExactly("p", "q");
    assertThat(reading.changed()).isTrue();
    reading.accept();
    assertThat(columns()).isEqualTo(2);
    assertThat(fixture.session.recipeDesk().recipe().reading().part()).contains("small.csv");
  }

  private static Path zip(Path file, Map<String, String> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private int columns() {
    return fixture.session.tableProperty().get().orElseThrow().dataset().columns().size();
  }

  @Test
  void reading_it_this_way_is_a_change_of_the_recipe_that_can_be_undone() {
    open();
    reading.change(NO_NAMES);
    reading.accept();
    assertThat(reading.openProperty().get()).isFalse();
    assertThat(rows()).isEqualTo(401);
    assertThat(fixture.session.recipeDesk().recipe().reading().dialect()).isPresent();
    fixture.session.recipeDesk().undo();
    assertThat(rows()).isEqualTo(400);
  }

  private int rows() {
    return fixture.session.tableProperty().get().orElseThrow().dataset().rowCount();
  }

  @Test
  void as_guessed_leaves_everything_to_be_found_out_again() {
    open();
    reading.change(NO_NAMES);
    reading.accept();
    reading.show(true);
    assertThat(reading.dialect().orElseThrow().headerRows()).isZero();
    reading.asGuessed();
    assertThat(reading.dialect().orElseThrow().headerRows()).isOne();
    assertThat(reading.changed()).isTrue();
    reading.accept();
    assertThat(fixture.session.recipeDesk().recipe().reading().dialect()).isEmpty();
    assertThat(rows()).isEqualTo(400);
  }

  @Test
  void the_latest_change_wins() {
    HeldJobs held = new HeldJobs("try-dialect");
    fixture = new RoomFixture(held);
    data = new DataViewModel(fixture.session, fixture.desk, new FakeTicker());
    reading = new ReadingViewModel(fixture.session, fixture.desk);
    open();
    held.go();
    reading.change(COMMA);
    reading.change(NO_NAMES);
    held.go();
    held.go();
    Preview shown = reading.shownProperty().get().orElseThrow();
    assertThat(shown.dialect().headerRows()).isZero();
    assertThat(held.waiting()).isZero();
  }

  @Test
  void it_closes_when_another_file_is_asked_for() {
    open();
    reading.change(COMMA);
    fixture.session.open(RoomFixture.write(folder.resolve("other.csv"), "a,b\n1,2\n3,4\n5,6\n"));
    assertThat(reading.openProperty().get()).isFalse();
    assertThat(reading.shownProperty().get()).isEmpty();
    assertThat(data.fileName().getValue()).isEqualTo("other.csv");
  }
}
