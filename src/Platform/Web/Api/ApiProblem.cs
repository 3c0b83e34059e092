using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>A refusal told as problem details: the fault's number as <c>id</c>, its Danish words as <c>detail</c>.</summary>
/// <param name="Status">HTTP status; 422 for what the sender can mend in what was sent.</param>
/// <param name="Id">RV-nnn, or HTTP-nnn for what never reached the use case.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Detail">What is wrong, where, why and how to mend it.</param>
public sealed record ApiProblem(int Status, string Id, string Title, string Detail) : IResult
{
    public ApiProblem(Fault fault, int status = StatusCodes.Status422UnprocessableEntity)
        : this(status, fault.Id, ApiStatusWords.TitleOf(status), fault.Message) { }

    /// <summary>The problem of a status nobody has said more about.</summary>
    public static ApiProblem Of(int status) =>
        new(status, $"HTTP-{status}", ApiStatusWords.TitleOf(status), ApiStatusWords.DetailOf(status));

    private const string SoonSeconds = "5";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var details = new ProblemDetails
        {
            Type = $"urn:rammevaerk:{Id}",
            Title = Title,
            Status = Status,
            Detail = Detail,
            Instance = httpContext.Request.Path,
            Extensions = { ["id"] = Id, ["traceId"] = httpContext.TraceIdentifier },
        };
        httpContext.Response.StatusCode = Status;
        if (Status is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status429TooManyRequests)
        {
            // Whoever knows better has said so already.
            httpContext.Response.Headers.TryAdd(HeaderNames.RetryAfter, SoonSeconds);
        }
        httpContext.Response.ContentType = ApiAddress.Problem;
        httpContext.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(
            httpContext.Response.Body,
            details,
            ApiFormat.Options,
            httpContext.RequestAborted
        );
    }
}

/// <summary>What a program is told of a status that says no more itself.</summary>
internal static class ApiStatusWords
{
    private static readonly Dictionary<int, (string Title, string Detail)> Words = new()
    {
        [400] = (
            "Forespørgslen kunne ikke læses",
            "Noget i adressen eller indholdet kunne ikke læses. Se beskrivelsen på /api/v1/openapi.json, ret det, og prøv igen."
        ),
        [401] = (
            "Adgang kræver en nøgle",
            "Der mangler et gyldigt token i hovedet Authorization: Bearer. Hent et på /api/v1/token med robottens navn og nøgle."
        ),
        [403] = (
            "Ikke tilladt",
            "Robotten har ikke adgang til dette: organisationen, området eller omfanget (scope) er et andet. Se robottens "
                + "side under Brugere."
        ),
        [404] = (
            "Findes ikke",
            "Adressen findes ikke, eller der er intet af det nummer. Se beskrivelsen på /api/v1/openapi.json."
        ),
        [405] = ("Kan ikke bruges sådan", "Adressen findes, men ikke med denne metode. Se /api/v1/openapi.json."),
        [412] = (
            "Ændret imens",
            "Det er ændret, siden det blev hentet. Hent det igen, og prøv med det nye mærke (ETag)."
        ),
        [413] = ("For stort", "Indholdet er for stort. En takstfil må højst fylde 10 MB."),
        [415] = ("Forkert indhold", "Indholdets type passer ikke. En takstfil sendes som arbejdsbog (.xlsx)."),
        [429] = (
            "Vent et øjeblik",
            "Der er kommet mange forespørgsler på kort tid. Vent, til Retry-After er gået, og prøv igen."
        ),
        [503] = (
            "Databasen svarer ikke",
            "Der kunne ikke læses eller gemmes lige nu. Intet er gemt. Vent, til Retry-After er gået, og send det samme igen."
        ),
    };

    public static string TitleOf(int status) =>
        Words.TryGetValue(status, out var words) ? words.Title
        : status == 422 ? "Kan ikke bruges"
        : status == 409 ? "Passer ikke til det, der er"
        : status >= 500 ? "Der skete en fejl hos os"
        : ReasonPhrases.GetReasonPhrase(status);

    public static string DetailOf(int status) =>
        Words.TryGetValue(status, out var words) ? words.Detail
        : status >= 500 ? "Fejlen er skrevet i driftens log. Intet er gemt. Send det samme igen om lidt."
        : "Se beskrivelsen på /api/v1/openapi.json.";
}
