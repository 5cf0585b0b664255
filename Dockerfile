# The program with its own Java on a Debian that has none, as ./mvnw -Pdist makes it.
#
#   docker build -t stagecrew .
#   docker run --rm -v "$PWD:/work" --user "$(id -u):$(id -g)" stagecrew run examples/coffee-shop.yaml

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -Pdist package -DskipTests

FROM debian:stable-slim
COPY --from=build /source/app/target/dist/image /opt/stagecrew
# The first start prepares faster ones, which must be done while the folder may be written
RUN ln -s /opt/stagecrew/bin/stagecrew /usr/local/bin/stagecrew && stagecrew --version
WORKDIR /work
USER 1000:1000
ENTRYPOINT ["stagecrew"]
CMD ["demo"]
