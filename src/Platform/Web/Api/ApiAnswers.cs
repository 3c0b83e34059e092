using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>What endpoints for programs share.</summary>
public static class ApiAnswers
{
    /// <summary>The page asked for of a list that is known as a whole; RV-740 when the page is none.</summary>
    public static IResult Page<TRow, TAnswer>(HttpContext context, IReadOnlyList<TRow> all, Func<TRow, TAnswer> answer)
    {
        var paging = ApiPaging.Of(context.Request);
        return paging.IsOk
            ? new ApiJson<ApiPage<TAnswer>>(
                paging.Value.Answer(
                    context,
                    [.. all.Skip(paging.Value.Skipped).Take(paging.Value.Size).Select(answer)],
                    all.Count
                )
            )
            : new ApiProblem(paging.Fault);
    }

    /// <summary>The request's JSON; RV-748 when it is none or of another shape.</summary>
    public static async Task<Result<T>> BodyAsync<T>(HttpContext context)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            return ApiFaults.NotJson();
        }

        try
        {
            return await context.Request.ReadFromJsonAsync<T>(ApiFormat.Options, context.RequestAborted) is { } body
                ? body
                : ApiFaults.NotJson();
        }
        catch (JsonException)
        {
            return ApiFaults.NotJson();
        }
    }
}
