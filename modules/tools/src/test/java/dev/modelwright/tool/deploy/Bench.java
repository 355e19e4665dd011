// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Actions;
import dev.modelwright.actions.Run;
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
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.Trainer;
import dev.modelwright.learn.smile.NativeLinearAlgebra;
import dev.modelwright.learn.smile.SmileLearners;
import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.testkit.fx.Fx;
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
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What a room is given, with real actions behind it and a few trained runs. */
public final class Bench implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "pictures");

  private final Actions actions;
  private final Path folder;
  private final Session session = new Session();
  private final RoomKit kit;

  /** A bench whose jobs run at once on the caller's thread. */
  public static Bench direct(Path folder) {
    return new Bench(folder, new DirectJobs(), Theme.LIGHT, Language.EN);
  }

  /** A bench in a look. */
  public Bench(Path folder, Jobs jobs, Theme theme, Language language) {
    this.folder = folder;
    List<Learner<?>> all = new ArrayList<>(List.of(new BaselineLearner()));
    all.addAll(SmileLearners.all(new NativeLinearAlgebra()));
    Learners learners = new Learners(all);
    Ticker ticker = Ticker.system();
    actions =
        new Actions(
            new Services(
                new DatasetReader(),
                new Converter(),
                learners,
                new Trainer(learners, ticker, "test"),
                new Reports(),
                ticker));
    Words words = new Words(language);
    Look look = Fx.get(() -> new Look(theme, words.languageProperty(), Fonts.bundled()));
    Desk desk = new Desk(actions, jobs, Bench::commandLine);
    kit = new RoomKit(session, desk, words, look, new OneFolder(folder), ticker);
  }

  private static Optional<String> commandLine(Action<?> action) {
    return switch (action) {
      case Action.ExportModel export ->
          Optional.of("modelwright export model.mwm --out " + export.folder());
      case Action.StartServer start ->
          Optional.of("modelwright serve model.mwm --port " + start.port());
      case Action.RunLoadTest load -> Optional.of("modelwright loadtest --rate " + load.rate());
      default -> Optional.empty();
    };
  }

  /** What the room is given. */
  public RoomKit kit() {
    return kit;
  }

  /** The state that rooms share. */
  public Session session() {
    return session;
  }

  /** The bench's own folder. */
  public Path folder() {
    return folder;
  }

  /** What carries actions out. */
  public Actions actions() {
    return actions;
  }

  /** Trains on the credit table and looks at the run. */
  public Run train(String learner) {
    return train(learner, credit(), "default");
  }

  /** Trains on the car table, whose target is a number. */
  public Run trainNumber() {
    return train("linear", cars(), "price");
  }

  /** Trains on a table with a level that XML cannot hold. */
  public Run trainUnwritable() {
    StringBuilder csv = new StringBuilder("size,kind,good\n");
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      boolean odd = random.nextBoolean();
      csv.append(random.nextInt(100)).append(',').append(odd ? "o\u0001dd" : "even").append(',');
      csv.append(odd == (random.nextInt(10) > 0) ? "yes" : "no").append('\n');
    }
    return train("tree", written("odd.csv", csv.toString()), "good");
  }

  private Run train(String learner, Path data, String target) {
    Run run =
        actions.execute(
            new Action.TrainModel(data, TrainPlan.of(target, learner)), JobContext.none());
    Fx.run(
        () -> {
          session.runs().add(run);
          session.selected().setAll(List.of(run));
        });
    return run;
  }

  private Path credit() {
    return copied("credit.csv")
        .orElseGet(
            () -> {
              StringBuilder csv = new StringBuilder("age,income,purpose,opened,default\n");
              Random random = new Random(1);
              for (int i = 0; i < 600; i++) {
                int age = 20 + random.nextInt(50);
                int income = 15_000 + random.nextInt(60_000);
                String purpose = List.of("car", "home", "study").get(random.nextInt(3));
                boolean bad = random.nextDouble() < (income < 30_000 ? 0.7 : 0.2);
                csv.append(age).append(',').append(income).append(',');
                csv.append(random.nextInt(20) == 0 ? "" : purpose).append(",20");
                csv.append(10 + random.nextInt(14)).append("-0").append(1 + random.nextInt(9));
                csv.append("-15,").append(bad ? "yes" : "no").append('\n');
              }
              return written("credit.csv", csv.toString());
            });
  }

  private Path cars() {
    StringBuilder csv = new StringBuilder("km,power,fuel,price\n");
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      int km = random.nextInt(200_000);
      int power = 40 + random.nextInt(160);
      String fuel = random.nextBoolean() ? "diesel" : "petrol";
      long price = Math.round(9000 + 120 * power - 0.05 * km + 800 * random.nextGaussian());
      csv.append(km).append(',').append(power).append(',').append(fuel).append(',');
      csv.append(price).append('\n');
    }
    return written("cars.csv", csv.toString());
  }

  private Path written(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The repository's own sample, where it is there, copied to where the bench may write. */
  private Optional<Path> copied(String name) {
    Path copy = folder.resolve(name);
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path sample = up.resolve("sample-data").resolve(name);
      if (Files.isRegularFile(sample)) {
        return Optional.of(Files.exists(copy) ? copy : copy(sample, copy));
      }
    }
    return Optional.empty();
  }

  private static Path copy(Path from, Path to) {
    try {
      return Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows a room in a window, dressed from the beginning. */
  public Stage show(Node room, int width, int height) {
    return Fx.show(
        () -> {
          room.sceneProperty()
              .subscribe(
                  scene -> {
                    if (scene != null) {
                      kit.look().dress(scene);
                    }
                  });
          return (Parent) room;
        },
        width,
        height);
  }

  /** Writes a picture of a room to {@code target/pictures}. */
  public Path picture(String name, Parent room, int width, int height) {
    String file =
        "%s-%s-%s-%dx%d.png"
            .formatted(
                name, kit.look().themeProperty().get(), kit.words().language(), width, height)
            .toLowerCase(Locale.ROOT);
    Path png = PICTURES.resolve(file);
    Fx.run(() -> new Pictures(kit.look()).save(room, width, height, png));
    return png;
  }

  @Override
  public void close() {
    actions.close();
  }

  /** Chooses always the same. */
  private record OneFolder(Path folder) implements FilePicker {

    @Override
    public Optional<Path> open(Window owner, ObservableValue<String> title, List<FileKind> kinds) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(
        Window owner, ObservableValue<String> title, FileKind kind, String proposedName) {
      return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public Optional<Path> folder(Window owner, ObservableValue<String> title) {
      return Optional.of(folder.resolve("chosen"));
    }
  }
}
