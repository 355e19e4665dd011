// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import ai.onnxruntime.OrtException;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.base.Ticker;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Starts the local prediction server. */
public final class PredictionServer {

  private static final int MOST_CONNECTIONS = 4096;
  private static final int LAST_PORT = 65_535;

  private PredictionServer() {}

  /**
   * Loads the models, warms them and begins to listen.
   *
   * @param models at least one, no two with the same name and version; where a request names none,
   *     the first answers
   * @throws ProblemException at place {@code host}, {@code port} or {@code model} where it cannot
   */
  public static RunningServer start(
      ServerSettings settings, List<ServedModel> models, Ticker ticker) {
    InetSocketAddress address = address(settings);
    check(models);
    List<LiveModel> live = new ArrayList<>();
    try {
      for (ServedModel model : models) {
        live.add(load(model));
      }
      return listen(settings, address, new ModelShelf(live), ticker);
    } catch (ProblemException e) {
      live.forEach(LiveModel::close);
      throw e;
    }
  }

  private static InetSocketAddress address(ServerSettings settings) {
    if (settings.port() < 0 || settings.port() > LAST_PORT) {
      throw Problem.at("port", "serve.bad-port", settings.port()).exception();
    }
    try {
      InetAddress host = InetAddress.getByName(settings.host());
      if (!host.isLoopbackAddress() && settings.key().filter(key -> !key.isBlank()).isEmpty()) {
        throw Problem.at("host", "serve.open-without-key", settings.host()).exception();
      }
      return new InetSocketAddress(host, settings.port());
    } catch (UnknownHostException e) {
      throw Problem.at("host", "serve.unknown-host", settings.host()).exception(e);
    }
  }

  private static void check(List<ServedModel> models) {
    if (models.isEmpty()) {
      throw Problem.at("model", "serve.no-model").exception();
    }
    Set<List<String>> seen = new HashSet<>();
    for (ServedModel model : models) {
      boolean clean =
          java.util.stream.Stream.of(model.name(), model.version())
              .allMatch(part -> !part.isBlank() && part.matches("[^/:?#%;\\p{Cntrl}]+"));
      if (!clean) {
        throw Problem.at("model", "serve.bad-name", model.name(), model.version()).exception();
      }
      if (!seen.add(List.of(model.name(), model.version()))) {
        throw Problem.at("model", "serve.twice", model.name(), model.version()).exception();
      }
    }
  }

  private static LiveModel load(ServedModel model) {
    try {
      int features = model.pipeline().predictor().features().size();
      int width = model.pipeline().target().width();
      RowScorer scorer = OrtRowScorer.load(model.predictorOnnx(), features, width);
      LiveModel live = new LiveModel(model.name(), model.version(), model.pipeline(), scorer);
      live.score(new RawRows(model.pipeline().schema(), 1), 0, 1, new double[width], 0);
      return live;
    } catch (OrtException e) {
      throw Problem.at("model", "serve.not-a-predictor", model.name(), e.getMessage()).exception(e);
    }
  }

  /** Begins to listen with models that are loaded already. */
  static RunningServer listen(
      ServerSettings settings, InetSocketAddress wanted, ModelShelf shelf, Ticker ticker) {
    InetSocketAddress address = free(wanted);
    Gate gate = new Gate(settings.limits());
    Traffic traffic = new Traffic(ticker);
    List<Dialect> dialects =
        List.of(
            new PlainDialect(shelf),
            new TensorFlowDialect(shelf),
            new KServeDialect(shelf, gate::isOpen),
            new HouseDialect(
                gate::isOpen,
                () -> PrometheusText.of(traffic),
                FrontPage.of(shelf, RunningServer.url(address))));
    SilenceWatch watch = new SilenceWatch(settings.limits().idle(), ticker);
    Gateway gateway = new Gateway(dialects, settings, gate, watch, traffic, ticker);
    WebServer web = web(settings.limits(), address, gateway, traffic);
    try {
      web.start();
    } catch (IllegalStateException | UncheckedIOException e) {
      throw inUse(address, e);
    }
    watch.start();
    return new RunningServer(web, address, gate, watch, traffic, shelf);
  }

  private static WebServer web(
      ServerLimits limits, InetSocketAddress address, Gateway gateway, Traffic traffic) {
    Duration idle = limits.idle();
    TransportErrors errors = new TransportErrors(gateway, traffic, limits.bodyBytes());
    return WebServer.builder()
        .address(address.getAddress())
        .port(address.getPort())
        .shutdownHook(false)
        .featuresDiscoverServices(false)
        .maxTcpConnections(MOST_CONNECTIONS)
        .maxPayloadSize(2L * limits.bodyBytes())
        .idleConnectionTimeout(idle)
        .idleConnectionPeriod(idle.dividedBy(2))
        .shutdownGracePeriod(limits.drain())
        .protocolsDiscoverServices(false)
        .addProtocol(
            Http1Config.builder()
                .maxHeadersSize(limits.headerBytes())
                .maxPrologueLength(Math.min(limits.headerBytes(), 8192))
                .build())
        .directHandlers(errors.everywhere())
        .routing(routing -> routing.any(gateway).error(Throwable.class, errors))
        .build();
  }

  /** The address with its port settled, after a look whether it is to be had. */
  private static InetSocketAddress free(InetSocketAddress wanted) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(wanted);
      return new InetSocketAddress(wanted.getAddress(), probe.getLocalPort());
    } catch (BindException e) {
      throw inUse(wanted, e);
    } catch (IOException e) {
      throw Problem.at("host", "serve.cannot-listen", wanted.getHostString(), e.getMessage())
          .exception(e);
    }
  }

  private static ProblemException inUse(InetSocketAddress address, Exception cause) {
    return Problem.at("port", "serve.port-in-use", address.getPort(), address.getHostString())
        .exception(cause);
  }
}
