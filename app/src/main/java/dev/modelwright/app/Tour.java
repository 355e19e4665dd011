// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

import dev.modelwright.base.Problem;
import dev.modelwright.base.Ticker;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.picture.Pictures;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Fonts;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Theme;
import dev.modelwright.ui.work.FxDoor;
import dev.modelwright.ui.work.FxJobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * Drives the real window, without a screen, through the whole journey on the credit sample, and
 * saves a picture of every room: in the folder itself English and light at 1280×800, in folders
 * beside it the other language, theme and a larger size.
 */
final class Tour {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration SETTLE = Duration.ofMillis(400);
  private static final long GLANCE_MILLIS = 50;

  private final Path folder;
  private final Ticker ticker = Ticker.system();
  private final FxDoor door = new FxDoor();

  Tour(Path folder) {
    this.folder = folder;
  }

  /** One way in which the rooms are shown. */
  private record Variant(String name, Language language, Theme theme, int width, int height) {}

  private static final List<Variant> VARIANTS =
      List.of(
          new Variant("", Language.EN, Theme.LIGHT, 1280, 800),
          new Variant("dark", Language.EN, Theme.DARK, 1280, 800),
          new Variant("zh", Language.ZH, Theme.LIGHT, 1280, 800),
          new Variant("zh-dark", Language.ZH, Theme.DARK, 1280, 800),
          new Variant("large", Language.EN, Theme.LIGHT, 1920, 1080),
          new Variant("large-zh-dark", Language.ZH, Theme.DARK, 1920, 1080));

  /** What the tour shows, made on the window's thread. */
  private record Stand(Workbench bench, FxJobs jobs, Words words, Look look, MainWindow window) {}

  void run() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CountDownLatch ready = new CountDownLatch(1);
    Platform.startup(ready::countDown);
    until(() -> ready.getCount() == 0, "start");
    Stand stand = fx(this::stand);
    try {
      journey(stand);
      for (Variant variant : VARIANTS) {
        pictures(stand, variant);
      }
    } finally {
      fx(
          () -> {
            stand.jobs().close();
            stand.bench().close();
            return true;
          });
      Platform.exit();
    }
  }

  private Stand stand() {
    Platform.setImplicitExit(false);
    Words words = new Words(Language.EN);
    Look look = new Look(Theme.LIGHT, words.languageProperty(), Fonts.bundled());
    Workbench bench = new Workbench();
    FxJobs jobs = new FxJobs(door);
    MainWindow window = MainWindow.of(bench, jobs, words, look);
    Stage stage = new Stage();
    Scene scene = new Scene(window.root(), 980, 700); // the headless screen is no larger
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
    return new Stand(bench, jobs, words, look, window);
  }

  private void journey(Stand stand) {
    MainWindow window = stand.window();
    Session session = window.session();
    Path place = place();
    act(() -> window.open(place.resolve("credit.csv")));
    await(() -> session.tableProperty().get().isPresent(), "data");
    go(session, RoomId.PREPARE);
    act(() -> session.recipeDesk().change(recipe()));
    act(() -> select(window, "prepare-step-2"));
    go(session, RoomId.TRAIN);
    run(window, "train.all");
    await(() -> session.runs().size() >= 3, "train");
    act(() -> session.selected().setAll(session.runs().reversed().subList(0, 2)));
    go(session, RoomId.EVALUATE);
    go(session, RoomId.EXPLAIN);
    go(session, RoomId.EXPORT);
    act(() -> write(window, "export-folder", place.resolve("models").toString()));
    run(window, "export.start");
    await(() -> session.exportedProperty().get().isPresent(), "export");
    go(session, RoomId.DEPLOY);
    run(window, "deploy.start");
    await(() -> session.serverProperty().get().isPresent(), "deploy");
    act(() -> press(window, "deploy-ask"));
    rest();
    go(session, RoomId.LATENCY);
    act(() -> set(window, "latency-seconds", 5));
    run(window, "latency.start");
    await(() -> !session.loads().isEmpty(), "latency");
  }

  /** Some of what a user might do to the sample. */
  private static Recipe recipe() {
    return Recipe.none()
        .with(new RecipeStep.Treat("savings", new Treatment.MissingIndicator()))
        .with(new RecipeStep.Treat("income", new Treatment.ClipQuantiles(0.02, 0.98)))
        .with(new RecipeStep.Derive("burden", "amount / (income + 1)"))
        .with(new RecipeStep.Treat("purpose", new Treatment.GatherRare(100, "other")));
  }

  private static void select(MainWindow window, String id) {
    Optional.ofNullable(window.root().lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  /** A folder of its own with a copy of the sample, so that nothing of the user's is touched. */
  private static Path place() {
    Path sample = Workbench.samples().resolve("credit.csv");
    try {
      Path place = Files.createTempDirectory("modelwright-tour");
      Files.copy(sample, place.resolve("credit.csv"));
      return place;
    } catch (IOException e) {
      throw stuck(sample.toString(), e);
    }
  }

  private void pictures(Stand stand, Variant variant) {
    act(
        () -> {
          stand.words().languageProperty().set(variant.language());
          stand.look().themeProperty().set(variant.theme());
        });
    Path into = variant.name().isEmpty() ? folder : folder.resolve(variant.name());
    for (RoomId room : RoomId.values()) {
      go(stand.window().session(), room);
      rest();
      act(
          () ->
              new Pictures(stand.look())
                  .save(
                      stand.window().root(),
                      variant.width(),
                      variant.height(),
                      into.resolve(name(room))));
    }
  }

  private static String name(RoomId room) {
    return String.format(Locale.ROOT, "%d-%s.png", room.ordinal() + 1, room.id());
  }

  private void go(Session session, RoomId room) {
    act(() -> session.roomProperty().set(room));
    rest();
  }

  /** Does what a user does who picks the command; waits until nothing hinders it. */
  private void run(MainWindow window, String command) {
    await(() -> window.command(command).possible(), command);
    act(() -> window.command(command).run());
    rest();
  }

  private static void press(MainWindow window, String id) {
    if (window.root().lookup("#" + id) instanceof ButtonBase button) {
      button.fire();
    }
  }

  private static void write(MainWindow window, String id, String text) {
    if (window.root().lookup("#" + id) instanceof TextField field) {
      field.setText(text);
      field.fireEvent(new ActionEvent());
    }
  }

  private static void set(MainWindow window, String id, double value) {
    if (window.root().lookup("#" + id) instanceof NumberField field) {
      field.valueProperty().set(value);
    }
  }

  private void act(Runnable step) {
    fx(
        () -> {
          step.run();
          return true;
        });
  }

  private <T> T fx(Supplier<T> step) {
    FutureTask<T> task = new FutureTask<>(step::get);
    door.execute(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw stuck("interrupted", e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw stuck(String.valueOf(e.getCause()), e);
    }
  }

  /** Until something has come about in the window. */
  private void await(BooleanSupplier come, String where) {
    until(() -> fx(come::getAsBoolean), where);
  }

  private void until(BooleanSupplier come, String where) {
    long end = ticker.nanos() + PATIENCE.toNanos();
    while (!come.getAsBoolean()) {
      if (ticker.nanos() > end) {
        throw Problem.at("tour", "app.tour-stuck", where).exception();
      }
      pause(GLANCE_MILLIS);
    }
  }

  private static void rest() {
    pause(SETTLE.toMillis());
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw stuck("interrupted", e);
    }
  }

  private static RuntimeException stuck(String where, Exception cause) {
    return Problem.at("tour", "app.tour-stuck", where).exception(cause);
  }
}
