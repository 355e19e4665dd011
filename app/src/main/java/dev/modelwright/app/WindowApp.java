// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Theme;
import dev.modelwright.ui.work.FxDoor;
import dev.modelwright.ui.work.FxJobs;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with a window. */
public final class WindowApp extends Application {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int LEAST_WIDTH = 980;
  private static final int LEAST_HEIGHT = 700;

  private @Nullable Workbench workbench;
  private @Nullable FxJobs jobs;

  /** Made by the toolkit. */
  public WindowApp() {}

  @Override
  public void start(Stage stage) {
    Words words = new Words(Language.of(Locale.getDefault()));
    Look look = new Look(Theme.SYSTEM, words.languageProperty());
    Workbench bench = new Workbench();
    FxJobs work = new FxJobs(new FxDoor());
    workbench = bench;
    jobs = work;
    MainWindow window = MainWindow.of(bench, work, words, look);
    Scene scene = new Scene(window.root(), WIDTH, HEIGHT);
    look.dress(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.titleProperty().bind(window.title());
    stage.setScene(scene);
    stage.show();
    getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(window::open);
  }

  @Override
  public void stop() {
    if (jobs != null) {
      jobs.close();
    }
    if (workbench != null) {
      workbench.close();
    }
  }
}
