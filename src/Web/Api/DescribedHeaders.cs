using Microsoft.OpenApi;

namespace Rammevaerk.Web.Api;

/// <summary>The headers of answers, which are the same everywhere: marks, next pages, where to ask again and when.</summary>
internal static class DescribedHeaders
{
    private const string Json = "application/json";

    public static void Add(OpenApiOperation operation, string? method)
    {
        var isRead = method == HttpMethods.Get;
        foreach (var (status, response) in operation.Responses!)
        {
            if (response is OpenApiResponse answer)
            {
                Add(answer, status, isRead);
            }
        }

        if (isRead && operation.Responses.TryGetValue("200", out var read) && read.Content?.ContainsKey(Json) == true)
        {
            operation.Parameters!.Add(
                new OpenApiParameter
                {
                    Name = "If-None-Match",
                    In = ParameterLocation.Header,
                    Description = "Mærket (ETag) fra et tidligere svar; er intet ændret, svares 304 uden indhold.",
                    Schema = Text(),
                }
            );
            operation.Responses["304"] = new OpenApiResponse { Description = "Uændret siden mærket i If-None-Match" };
        }
    }

    private static void Add(OpenApiResponse answer, string status, bool isRead)
    {
        answer.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
        switch (status)
        {
            case "200" when answer.Content?.ContainsKey(Json) == true && isRead:
                answer.Headers["ETag"] = Of("Svarets mærke.");
                answer.Headers["Link"] = Of("Næste side, rel=\"next\", på lister, der har en.");
                break;
            case "202":
                answer.Headers["Location"] = Of("Modtagelsens adresse, fra serverens rod.");
                answer.Headers["Retry-After"] = Of("Sekunder, til der er grund til at spørge igen.");
                break;
            case "401":
                answer.Headers["WWW-Authenticate"] = Of("Bearer; på /token Basic.");
                break;
            case "429" or "503":
                answer.Headers["Retry-After"] = Of("Sekunder, til det samme kan sendes igen.");
                break;
        }
    }

    private static OpenApiHeader Of(string words) => new() { Description = words, Schema = Text() };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
