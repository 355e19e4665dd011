// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.sampler;

import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Message;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Job;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.Facts;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Sparkbar;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.frame.CommandPalette;
import dev.modelwright.ui.frame.Frame;
import dev.modelwright.ui.frame.Indicator;
import dev.modelwright.ui.frame.Rail;
import dev.modelwright.ui.frame.RailItem;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.frame.StatusBar;
import dev.modelwright.ui.frame.TopBar;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.work.JobBoard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** A frame like the program's, filled with examples. */
public final class SamplerFrame {

  private static final List<String> ROOMS =
      List.of(
          "data",
          "prepare",
          "train",
          "evaluate",
          "explain",
          "optimise",
          "export",
          "deploy",
          "latency",
          "monitor");
  private static final List<Icons> ICONS =
      List.of(
          Icons.DATABASE,
          Icons.SLIDERS,
          Icons.CPU,
          Icons.TARGET,
          Icons.EYE,
          Icons.ZAP,
          Icons.PACKAGE,
          Icons.SERVER,
          Icons.CLOCK,
          Icons.ACTIVITY);

  private final Words words;
  final StandingTicker ticker = new StandingTicker();
  final JobBoard board = new JobBoard(ticker);
  final List<String> done = new ArrayList<>();
  final Frame frame;
  final Rail rail;
  final TopBar top;
  final StatusBar status;

  public SamplerFrame(Words words, Look look) {
    this.words = words;
    AtomicReference<Runnable> search = new AtomicReference<>(() -> {});
    Command find = command("search", () -> search.get().run()).keys("Shortcut+K");
    Command undo = command("undo", () -> done.add("undo")).keys("Shortcut+Z");
    Command redo = command("redo", () -> done.add("redo")).unless(say("nothing"));
    top = new TopBar(words, look, find);
    top.left(Icons.UNDO, undo);
    top.left(Icons.REDO, redo);
    top.right(Icons.SETTINGS, command("settings", () -> done.add("settings")));
    top.projectProperty().set("Loan default");
    rail = new Rail(words, rooms());
    rail.chosenProperty().set("train");
    status = new StatusBar(words, board, List.of(server()));
    List<Command> all =
        List.of(
            undo,
            redo,
            command("export", () -> done.add("export")).keys("Shortcut+E"),
            command("server", () -> done.add("server")),
            command("copy", () -> done.add("copy")));
    CommandPalette palette = new CommandPalette(words, () -> all);
    search.set(palette::toggle);
    frame = new Frame(words, top, rail, status, palette);
    frame.keys(List.of(find, undo));
    frame.details().show(say("details"), details());
  }

  /** Puts a job on the board that has been running for twelve seconds, and another. */
  void work() {
    Jobs jobs = board.watch(new Stuck());
    jobs.start("train", Message.of("sampler.job"), context -> 1, new Silent());
    jobs.start("other", Message.of("sampler.job"), context -> 1, new Silent());
    ticker.pass(Duration.ofSeconds(12));
    status.refresh();
  }

  ObservableValue<String> say(String key) {
    return words.bind("sampler." + key);
  }

  private Command command(String id, Runnable action) {
    return Command.of(id, say(id), action);
  }

  private List<RailItem> rooms() {
    List<RailItem> items = new ArrayList<>();
    for (int i = 0; i < ROOMS.size(); i++) {
      RailMark mark =
          i < 2
              ? RailMark.DONE
              : i == 2 ? RailMark.RUNNING : i < 8 ? RailMark.OPEN : RailMark.LATER;
      items.add(
          new RailItem(
              ROOMS.get(i),
              ICONS.get(i),
              say("room." + ROOMS.get(i)),
              new ReadOnlyObjectWrapper<>(mark),
              mark == RailMark.LATER ? say("later") : Words.fixed("")));
    }
    return items;
  }

  private Indicator server() {
    return new Indicator(
        "status-server",
        new ReadOnlyObjectWrapper<>(Tone.GOOD),
        Words.fixed(":8080"),
        Words.fixed("http://127.0.0.1:8080"),
        () -> done.add("server"));
  }

  private javafx.scene.Node details() {
    Sparkbar bars = new Sparkbar(2, 5, 9, 14, 22, 19, 13, 8, 6, 3, 2, 1);
    bars.setPrefHeight(64);
    bars.accessibleTextProperty().bind(say("details"));
    return Boxes.column(
        16,
        bars,
        new Facts()
            .add(say("type"), new Chip(say("number")))
            .add(say("distinct"), words.number(n -> n.count(67)))
            .add(say("evidence"), say("evidence.text")));
  }

  /** Starts nothing: says that it began and got to 60 per cent. */
  private static final class Stuck implements Jobs {
    @Override
    public <T> JobHandle start(
        String slot, Message title, Job<T> job, JobListener<? super T> listener) {
      listener.running();
      listener.progress(0.5, Message.of("sampler.stage"));
      return new JobHandle() {
        private boolean ended;

        @Override
        public void cancel() {
          ended = true;
          listener.cancelled();
        }

        @Override
        public boolean ended() {
          return ended;
        }
      };
    }
  }

  private static final class Silent implements JobListener<Integer> {
    @Override
    public void done(Integer result) {}

    @Override
    public void failed(dev.modelwright.base.Problem problem) {}

    @Override
    public void broken(dev.modelwright.base.FaultCode code, Throwable cause) {}
  }
}
