using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>What an address and a form say, as texts.</summary>
internal static class RequestWords
{
    /// <summary>A part of the address; empty when it has none of the name.</summary>
    public static string Route(this HttpContext context, string name) =>
        context.Request.RouteValues[name] as string ?? "";

    /// <summary>A field of a form without spaces around it; empty when it is not there.</summary>
    public static string Word(this IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>The same; null when it is empty.</summary>
    public static string? WordOrNull(this IFormCollection form, string name) =>
        form.Word(name) is { Length: > 0 } word ? word : null;

    /// <summary>The version the form was filled from; 0, which no stored row has, when it says none.</summary>
    public static int Version(this IFormCollection form) =>
        int.TryParse(form.Word("version"), Kernel.Danish.Invariant, out var version) ? version : 0;
}
