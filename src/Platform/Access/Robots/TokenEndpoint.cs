using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>A token, as OAuth 2 tells it (RFC 6749, 5.1).</summary>
/// <param name="AccessToken">To be sent as Authorization: Bearer.</param>
/// <param name="TokenType">Always Bearer.</param>
/// <param name="ExpiresIn">Seconds it lasts.</param>
/// <param name="Scope">What it may be used for.</param>
public sealed record TokenAnswer(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("scope")] string Scope
);

/// <summary>Why no token is given, as OAuth 2 tells it (RFC 6749, 5.2).</summary>
/// <param name="Error">invalid_request, invalid_client, unsupported_grant_type or invalid_scope.</param>
/// <param name="ErrorDescription">The same in Danish.</param>
public sealed record TokenRefusal(
    [property: JsonPropertyName("error")] string Error,
    [property: JsonPropertyName("error_description")] string ErrorDescription
);

/// <summary>The fields of a request for a token.</summary>
/// <param name="GrantType">Always client_credentials.</param>
/// <param name="ClientId">The robot's client id.</param>
/// <param name="ClientSecret">Its key.</param>
public sealed record TokenForm(
    [property: JsonPropertyName("grant_type")] string GrantType,
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("client_secret")] string ClientSecret
)
{
    /// <summary>What the token is to be used for, with spaces between; all the robot has when left out.</summary>
    [JsonPropertyName("scope")]
    public string? Scope { get; init; }
}

/// <summary>Gives a robot a token for its key: OAuth 2 client credentials, the key in the form or as Basic.</summary>
internal static class TokenEndpoint
{
    public static async Task<IResult> HandleAsync(
        HttpContext context,
        RammevaerkDb db,
        RobotTokens tokens,
        TimeProvider time
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!context.Request.HasFormContentType)
        {
            return Refuse("invalid_request", "Send felterne som application/x-www-form-urlencoded.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["grant_type"] != "client_credentials")
        {
            return Refuse("unsupported_grant_type", "grant_type skal være client_credentials.");
        }

        var (name, secret) = Credentials(context.Request, form);
        var robot = Guid.TryParse(name, out var id)
            ? await db.Set<Robot>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, context.RequestAborted)
            : null;
        if (
            robot is null
            || !robot.IsActiveOn(DanishClock.Today(time))
            || !RobotSecret.IsOf(secret ?? "", robot.SecretDigest)
        )
        {
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"rammevaerk\"";
            return Refuse(
                "invalid_client",
                "Robotten kendes ikke, nøglen er forkert, eller robotten er udløbet eller spærret. Se robottens side under Brugere.",
                StatusCodes.Status401Unauthorized
            );
        }

        var own = RobotScope.Named(robot.Scopes);
        var asked = form["scope"].ToString();
        var given = asked.Length == 0 ? own : [.. own.Intersect(RobotScope.Named(asked))];
        if (given.Count == 0)
        {
            return Refuse("invalid_scope", $"Robotten har kun: {robot.Scopes}.");
        }

        return Results.Json(
            new TokenAnswer(
                tokens.Make(robot, given),
                "Bearer",
                (int)RobotTokens.Life.TotalSeconds,
                RobotScope.Join(given)
            ),
            JsonSerializerOptions.Web
        );
    }

    private static (string? Name, string? Secret) Credentials(HttpRequest request, IFormCollection form)
    {
        if (
            AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
            && header is { Scheme: "Basic", Parameter: { } parameter }
        )
        {
            Span<byte> bytes = stackalloc byte[512];
            if (Convert.TryFromBase64String(parameter, bytes, out var length))
            {
                var parts = Encoding.UTF8.GetString(bytes[..length]).Split(':', 2);
                return (Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null);
            }
        }

        return (form["client_id"], form["client_secret"]);
    }

    private static IResult Refuse(string error, string description, int status = StatusCodes.Status400BadRequest) =>
        Results.Json(new TokenRefusal(error, description), JsonSerializerOptions.Web, statusCode: status);
}
