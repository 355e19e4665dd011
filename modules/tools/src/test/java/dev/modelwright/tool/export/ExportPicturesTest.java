// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.deploy.Bench;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportPicturesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LIGHT,EN", "DARK,EN", "LIGHT,ZH", "DARK,ZH"})
  void the_room_is_drawn_before_and_after_an_export(Theme theme, Language language)
      throws Exception {
    try (Bench bench = new Bench(folder, new DirectJobs(), theme, language)) {
      ExportRoom room = Fx.get(() -> new ExportRoom(bench.kit(), folder, path -> true));
      Node view = Fx.get(room::view);
      Node details = Fx.get(() -> room.details().orElseThrow());
      Parent whole = Fx.get(() -> beside(view, details));
      bench.picture("export-empty", whole, 1112, 734);
      bench.train("tree");
      bench.picture("export-before", whole, 1112, 734);
      Fx.run(() -> room.model().export());
      bench.picture("export-after", whole, 1112, 734);
      Fx.run(() -> ((ActionButton) view.lookup("#export-proof-line")).fire());
      Path png = bench.picture("export-proof", whole, 1112, 934);
      bench.picture("export-proof", whole, 1752, 1014);
      bench.trainUnwritable();
      Fx.run(() -> room.model().chosen(ExportKind.REPORT).set(false));
      Fx.run(() -> room.model().export());
      bench.picture("export-refused", whole, 1112, 735);
      assertThat(Files.size(png)).isGreaterThan(10_000);
    }
  }

  /** As the frame has them. */
  private static Parent beside(Node view, Node details) {
    BorderPane pane = new BorderPane(view);
    ((Region) details).setPrefWidth(280);
    ((Region) details).setStyle("-fx-padding: 16px;");
    pane.setRight(details);
    pane.getStyleClass().add("mw-frame");
    return pane;
  }
}
