// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the load generator itself: its ceiling, and its own jitter at given rates, against
 * {@link BenchServer} in a process of its own on the same machine. Where {@code wrk} is installed,
 * it gives the ceiling of a good closed-loop client in C for comparison, in turns with ours.
 *
 * <p>Run it by hand with {@code java -cp <test and main classes and jars>
 * dev.modelwright.measure.GeneratorBench REPORT [SECONDS]}; it takes about a minute and writes its
 * figures to the file REPORT. A figure of one run moves with whatever else the machine does: read
 * the ratios. Columns: target and achieved rate; the generator's own delay behind its plan, median
 * and 99th percentile, and the share later than a millisecond; response and service time; share of
 * time its reader was busy; processor time of this process per wall time, in cores.
 */
public final class GeneratorBench {

  private static final double[] RATES = {100, 1_000, 5_000, 10_000, 20_000, 40_000};
  private static final int CONNECTIONS = 16;
  private static final Pattern WRK_RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

  private final String url;
  private final Duration length;
  private final StringBuilder report = new StringBuilder();

  private GeneratorBench(String url, Duration length) {
    this.url = url;
    this.length = length;
  }

  /**
   * Runs the bench.
   *
   * @param args the report file, and how many seconds each measurement takes
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int port = freePort();
    Process server =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                BenchServer.class.getName(),
                "" + port)
            .start();
    try {
      awaitServer(port);
      Duration length = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 3);
      GeneratorBench bench = new GeneratorBench("http://127.0.0.1:" + port + "/predict", length);
      bench.ceilings();
      bench.rates();
      Files.writeString(Path.of(args[0]), bench.report);
    } finally {
      server.destroy();
    }
  }

  private void ceilings() throws IOException, InterruptedException {
    run(1_000_000, WarmUp.none()); // to warm this process up
    for (int round = 0; round < 3; round++) {
      double ours = ceiling();
      double wrk = wrk();
      line("ceiling %.0f/s, wrk %.0f/s, ratio %.2f", ours, wrk, ours / wrk);
    }
  }

  /** Answers a second when far more is planned than can be sent. */
  private double ceiling() {
    LoadResult result = run(1_000_000, WarmUp.none());
    SelfCheck check = result.selfCheck();
    line("at the ceiling: busy %.2f waited %.2f", check.busyShare(), check.waitedShare());
    return result.totals().succeeded() / (result.run().elapsed().toNanos() / 1e9);
  }

  private double wrk() throws IOException, InterruptedException {
    if (Stream.of(System.getenv("PATH").split(":"))
        .noneMatch(directory -> Files.isExecutable(Path.of(directory, "wrk")))) {
      return Double.NaN;
    }
    String seconds = length.toSeconds() + "s";
    Process wrk =
        new ProcessBuilder(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds, url)).start();
    String output = new String(wrk.getInputStream().readAllBytes());
    wrk.waitFor();
    Matcher rate = WRK_RATE.matcher(output);
    return rate.find() ? Double.parseDouble(rate.group(1)) : Double.NaN;
  }

  private void rates() {
    for (double rate : RATES) {
      long cpu = processorNanos();
      long wall = System.nanoTime();
      LoadResult r = run(rate, new WarmUp.Fixed(Duration.ofSeconds(1)));
      double cores = (processorNanos() - cpu) / (double) (System.nanoTime() - wall);
      SelfCheck check = r.selfCheck();
      line(
          "rate %.0f achieved %.1f  behind us p50 %.0f p99 %.0f late %.2f%%  response us p50 %.0f"
              + " p99 %.0f  service us p50 %.0f p99 %.0f  busy %.2f cores %.2f limited %s",
          rate,
          r.achievedRate(),
          check.behind().p50() / 1e3,
          check.behind().p99() / 1e3,
          check.lateShare() * 100,
          r.response().summary().p50() / 1e3,
          r.response().summary().p99() / 1e3,
          r.service().summary().p50() / 1e3,
          r.service().summary().p99() / 1e3,
          check.busyShare(),
          cores,
          check.generatorLimited());
    }
  }

  private LoadResult run(double rate, WarmUp warmUp) {
    LoadPlan plan =
        new LoadPlan(
            HttpTarget.post(url, "application/json", List.of(RequestBody.of("[1,2,3]"))),
            Schedule.constant(rate),
            length,
            warmUp,
            CONNECTIONS,
            Duration.ofMillis(500));
    return new LoadTest(Ticker.system()).run(plan, snapshot -> {}, JobContext.none());
  }

  private void line(String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static long processorNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getProcessCpuTime()
        : 0;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitServer(int port) throws InterruptedException {
    for (int tries = 0; tries < 100; tries++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
  }
}
