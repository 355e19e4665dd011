// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Actions;
import dev.modelwright.actions.Services;
import dev.modelwright.actions.report.Reports;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.Converter;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.learn.BaselineLearner;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Learners;
import dev.modelwright.learn.Trainer;
import dev.modelwright.learn.smile.NativeLinearAlgebra;
import dev.modelwright.learn.smile.SmileLearners;
import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.control.FileKind;
import dev.modelwright.ui.control.FilePicker;
import dev.modelwright.ui.picture.Pictures;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Fonts;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A session with real actions, for the tests of rooms. Windows must exist before a look is. */
public final class RoomFixture {

  /** How wide the panel is, and from which width of both on it is open. */
  private static final int DETAILS = 280;

  private static final int ROOM_FOR_DETAILS = 992;

  public final Session session = new Session();
  public final Actions actions = new Actions(services());
  public final Words words = new Words(Language.EN);
  public final Desk desk;
  public Optional<Path> chosen = Optional.empty();

  public RoomFixture() {
    this(new DirectJobs());
  }

  public RoomFixture(Jobs jobs) {
    desk = new Desk(actions, jobs, action -> Optional.of("modelwright " + name(action)));
  }

  private static String name(Action<?> action) {
    return action.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static Services services() {
    List<Learner<?>> all = new ArrayList<>(List.of(new BaselineLearner()));
    all.addAll(SmileLearners.all(new NativeLinearAlgebra()));
    Learners learners = new Learners(all);
    return new Services(
        new DatasetReader(),
        new Converter(),
        learners,
        new Trainer(learners, Ticker.system(), "test"),
        new Reports(),
        Ticker.system());
  }

  /** What a room is given; to be asked on the window's thread. */
  public RoomKit kit() {
    return kit(Theme.LIGHT);
  }

  public RoomKit kit(Theme theme) {
    Look look = new Look(theme, words.languageProperty(), Fonts.bundled());
    return new RoomKit(session, desk, words, look, picker(), Ticker.system());
  }

  private FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> open(
          Window owner, ObservableValue<String> title, List<FileKind> kinds) {
        return chosen;
      }

      @Override
      public Optional<Path> save(
          Window owner, ObservableValue<String> title, FileKind kind, String proposedName) {
        return chosen;
      }

      @Override
      public Optional<Path> folder(Window owner, ObservableValue<String> title) {
        return chosen;
      }
    };
  }

  /** Opens a file as the data room would. */
  public void table(Path file) {
    session
        .tableProperty()
        .set(Optional.of(actions.execute(new Action.OpenTable(file), JobContext.none())));
  }

  /** The repository's sample tables, where they are. */
  public static Optional<Path> samples() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("sample-data");
      if (Files.isRegularFile(folder.resolve("credit.csv"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** A table of loans with all that real ones have: dates, gaps, an id, a constant. */
  public static Path loans(Path folder) {
    Random random = new Random(7);
    StringBuilder csv = new StringBuilder("id;age;income;purpose;opened;country;default\n");
    String[] purposes = {"car", "furniture", "education", "business"};
    for (int row = 0; row < 400; row++) {
      int age = 20 + random.nextInt(50);
      double income = Math.round(20_000 + 40_000 * random.nextDouble());
      String purpose = purposes[random.nextInt(4)];
      boolean late = random.nextDouble() < (purpose.equals("business") ? 0.7 : 12_000 / income);
      csv.append(
          "L-%04d;%d;%s;%s;2024-%02d-%02d;DE;%s%n"
              .formatted(
                  row,
                  age,
                  row % 25 == 0 ? "n/a" : String.valueOf((long) income),
                  purpose,
                  1 + row % 12,
                  1 + row % 28,
                  late ? "yes" : "no"));
    }
    return write(folder.resolve("loans.csv"), csv.toString());
  }

  public static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A room beside its details, as the window shows it. */
  public static HBox beside(Node room, Optional<Node> details) {
    HBox row = new HBox(room);
    row.getStyleClass().add("mw-frame");
    HBox.setHgrow(room, Priority.ALWAYS);
    details.ifPresent(
        node -> {
          VBox panel = new VBox(node);
          panel.getStyleClass().add("mw-details");
          panel.setMinWidth(DETAILS);
          panel.setMaxWidth(DETAILS);
          panel.setPadding(new javafx.geometry.Insets(48, 16, 8, 16));
          row.getChildren().add(panel);
        });
    return row;
  }

  /** A theme, a language, and the part of a window that a room has. */
  private record Sight(Theme theme, Language language, int width, int height) {}

  private static final List<Sight> SIGHTS =
      List.of(
          new Sight(Theme.LIGHT, Language.EN, 1112, 734),
          new Sight(Theme.DARK, Language.EN, 812, 634),
          new Sight(Theme.LIGHT, Language.ZH, 1112, 734),
          new Sight(Theme.DARK, Language.ZH, 1752, 1014));

  /** Pictures in both themes and languages, at the room's part of three sizes of the window. */
  public static void pictures(String name, PictureOf room) {
    pictures(name, new DirectJobs(), room);
  }

  /** The same with other jobs. */
  public static void pictures(String name, Jobs jobs, PictureOf room) {
    for (Sight sight : SIGHTS) {
      RoomFixture fixture = new RoomFixture(jobs);
      fixture.words.languageProperty().set(sight.language());
      RoomKit kit = fixture.kit(sight.theme());
      String file =
          "%s-%s-%s-%d.png".formatted(name, sight.theme(), sight.language(), sight.width());
      HBox root = room.make(fixture, kit, sight.width() > ROOM_FOR_DETAILS);
      new Pictures(kit.look())
          .save(
              root,
              sight.width(),
              sight.height(),
              Path.of("target", "pictures", file.toLowerCase(Locale.ROOT)));
    }
  }

  /** Makes what is to be seen. */
  @FunctionalInterface
  public interface PictureOf {
    HBox make(RoomFixture fixture, RoomKit kit, boolean details);
  }
}
