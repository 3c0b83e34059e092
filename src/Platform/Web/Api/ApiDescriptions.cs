using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>Something an endpoint can be asked in the address.</summary>
/// <param name="Name">Name of the query parameter.</param>
/// <param name="Words">What it does, in Danish.</param>
/// <param name="Example">A value that works in the demonstration; null to leave it out of the example request.</param>
/// <param name="IsRequired">True when the endpoint refuses to answer without it.</param>
public sealed record ApiQueryParameter(string Name, string Words, string? Example = null, bool IsRequired = false)
{
    /// <summary>What it is read as.</summary>
    public ApiKind Kind { get; init; }

    /// <summary>The largest number; null for what is none.</summary>
    public int? Most { get; init; }
}

/// <summary>A value of the path that works in the demonstration, where the usual one of its name does not.</summary>
public sealed record ApiPathExample(string Name, string Example);

/// <summary>What a parameter is read as.</summary>
public enum ApiKind
{
    Text,
    Number,
    Truth,
    Day,
}

/// <summary>What an endpoint answers, as an example.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Value">The answer.</param>
public sealed record ApiAnswerExample(int Status, object Value);

/// <summary>An endpoint that answers a file.</summary>
/// <param name="ContentType">Its media type.</param>
public sealed record ApiAnswerFile(string ContentType);

/// <summary>A header an endpoint reads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">What it does, in Danish.</param>
/// <param name="Example">A value that works.</param>
/// <param name="IsRequired">True when the endpoint refuses to answer without it.</param>
public sealed record ApiHeader(string Name, string Words, string Example, bool IsRequired = false);

/// <summary>
/// What an endpoint takes. Only told, never matched by routing: who may not ask is answered before what was sent is looked at.
/// </summary>
/// <param name="Type">What the body is read as; null for a file.</param>
/// <param name="Example">An example of it; null for a file.</param>
/// <param name="ContentTypes">Its media types.</param>
public sealed record ApiBody(Type? Type, object? Example, IReadOnlyList<string> ContentTypes);

/// <summary>Lets endpoints describe themselves; the OpenAPI document is made of it.</summary>
public static class ApiDescriptions
{
    private static readonly ApiQueryParameter[] Paging =
    [
        new(ApiPaging.NumberParameter, "Sidens nummer, fra 1.", "1") { Kind = ApiKind.Number },
        new(
            ApiPaging.SizeParameter,
            $"Højst så mange på en side; ellers {ApiPaging.Usual}, højst {ApiPaging.Largest}.",
            "50"
        )
        {
            Kind = ApiKind.Number,
            Most = ApiPaging.Largest,
        },
    ];

    /// <summary>Name, group and one sentence in Danish.</summary>
    public static RouteHandlerBuilder Described(
        this RouteHandlerBuilder endpoint,
        string name,
        string group,
        string summary
    ) => endpoint.WithName(name).WithTags(group).WithSummary(summary);

    public static RouteHandlerBuilder TakesQuery(
        this RouteHandlerBuilder endpoint,
        params ApiQueryParameter[] parameters
    ) => endpoint.WithMetadata([.. parameters]);

    /// <summary>The answer is one page of a list.</summary>
    public static RouteHandlerBuilder TakesPaging(this RouteHandlerBuilder endpoint) => endpoint.TakesQuery(Paging);

    public static RouteHandlerBuilder TakesHeader(this RouteHandlerBuilder endpoint, ApiHeader header) =>
        endpoint.WithMetadata(header);

    /// <summary>Takes a file of these media types as it is.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder endpoint, params string[] contentTypes) =>
        endpoint.WithMetadata(new ApiBody(null, null, contentTypes));

    /// <summary>Takes a body like the example.</summary>
    public static RouteHandlerBuilder Takes<T>(
        this RouteHandlerBuilder endpoint,
        T example,
        string contentType = "application/json"
    )
        where T : notnull => endpoint.WithMetadata(new ApiBody(typeof(T), example, [contentType]));

    /// <summary>Answers JSON like the example.</summary>
    public static RouteHandlerBuilder Answers<T>(
        this RouteHandlerBuilder endpoint,
        T example,
        int status = StatusCodes.Status200OK
    )
        where T : notnull =>
        endpoint.Produces<T>(status, "application/json").WithMetadata(new ApiAnswerExample(status, example));

    /// <summary>Answers a page of what the example is one of.</summary>
    public static RouteHandlerBuilder AnswersPage<T>(this RouteHandlerBuilder endpoint, T example) =>
        endpoint
            .TakesPaging()
            .Answers(new ApiPage<T>([example], 1, ApiPaging.Usual, 1, null))
            .Refuses(StatusCodes.Status422UnprocessableEntity);

    /// <summary>Answers a file of this media type, its name in Content-Disposition.</summary>
    public static RouteHandlerBuilder AnswersFile(this RouteHandlerBuilder endpoint, string contentType) =>
        endpoint.WithMetadata(new ApiAnswerFile(contentType));

    /// <summary>Answers problem details with these statuses, beside those that every endpoint has.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.Produces<ProblemAnswer>(status, ApiAddress.Problem);
        }

        return endpoint;
    }
}

/// <summary>A refusal as it is answered (RFC 9457).</summary>
/// <param name="Type">A URN with the fault's number.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Status">The HTTP status again.</param>
/// <param name="Detail">What is wrong, where, why and how to mend it, in Danish.</param>
/// <param name="Instance">The address that was asked.</param>
/// <param name="Id">The fault's number, RV-nnn; HTTP-nnn where the status says it all.</param>
/// <param name="TraceId">What the operation's log calls the request.</param>
public sealed record ProblemAnswer(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string Id,
    string TraceId
);
