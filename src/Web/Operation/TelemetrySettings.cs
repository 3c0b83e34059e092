using OpenTelemetry.Exporter;

namespace Rammevaerk.Web.Operation;

/// <summary>Where traces and metrics are sent, by OpenTelemetry's own settings.</summary>
/// <param name="Endpoint">The collector.</param>
/// <param name="Protocol">How it is spoken to.</param>
/// <param name="Headers">What is sent along, such as a key; null for nothing.</param>
/// <param name="Service">What this installation is called there.</param>
internal sealed record TelemetrySettings(Uri Endpoint, OtlpExportProtocol Protocol, string? Headers, string Service)
{
    /// <summary>Name of the setting with the collector's address; without it nothing is measured or sent.</summary>
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string UsualService = "rammevaerk";

    /// <summary>From OTEL_EXPORTER_OTLP_ENDPOINT, _PROTOCOL (http/protobuf or grpc), _HEADERS and OTEL_SERVICE_NAME; null without the first.</summary>
    /// <exception cref="InvalidOperationException">The address is no http address.</exception>
    public static TelemetrySettings? From(IConfiguration configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } text)
        {
            return null;
        }

        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
            || (endpoint.Scheme != Uri.UriSchemeHttp && endpoint.Scheme != Uri.UriSchemeHttps)
        )
        {
            throw new InvalidOperationException($"{Setting} is {text}, which is no http address.");
        }

        return new(
            endpoint,
            configuration["OTEL_EXPORTER_OTLP_PROTOCOL"] == "grpc"
                ? OtlpExportProtocol.Grpc
                : OtlpExportProtocol.HttpProtobuf,
            configuration["OTEL_EXPORTER_OTLP_HEADERS"],
            configuration["OTEL_SERVICE_NAME"] is { Length: > 0 } name ? name : UsualService
        );
    }

    /// <summary>Points an exporter at the collector's place for a signal, such as v1/traces.</summary>
    public void Apply(OtlpExporterOptions options, string signal)
    {
        options.Protocol = Protocol;
        options.Headers = Headers;
        options.Endpoint =
            Protocol == OtlpExportProtocol.Grpc ? Endpoint : new Uri($"{Endpoint.AbsoluteUri.TrimEnd('/')}/{signal}");
    }
}
