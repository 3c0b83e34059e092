using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Web.Api;

/// <summary>Adds to each operation what its endpoint says of itself: parameters with examples, answers, refusals, who may.</summary>
internal sealed class DescribedOperations : IOpenApiOperationTransformer
{
    /// <summary>Name of the security scheme.</summary>
    public const string Scheme = "robot";

    private static readonly Dictionary<int, string> Answers = new()
    {
        [200] = "Svaret",
        [202] = "Modtaget; behandlingen er ikke færdig. Spørg på adressen i Location",
        [304] = "Uændret siden mærket i If-None-Match",
        [400] = "Kunne ikke læses",
        [401] = "Token mangler eller gælder ikke",
        [403] = "Robotten må ikke",
        [404] = "Findes ikke",
        [409] = "Passer ikke til det, der er",
        [412] = "Ændret siden det blev hentet",
        [413] = "For stort",
        [415] = "Forkert indhold",
        [422] = "Kan ikke bruges; detail siger hvorfor, og hvordan det rettes",
        [428] = "If-Match mangler",
        [429] = "For mange forespørgsler; vent, til Retry-After er gået",
        [503] = "Databasen svarer ikke; vent, til Retry-After er gået",
    };

    public async Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            DescribedParameters.OfPath(parameter, metadata.OfType<ApiPathExample>());
        }

        foreach (var query in metadata.OfType<ApiQueryParameter>())
        {
            operation.Parameters.Add(DescribedParameters.Query(query));
        }

        foreach (var header in metadata.OfType<ApiHeader>())
        {
            operation.Parameters.Add(DescribedParameters.Header(header));
        }

        await AddBodyAsync(operation, context, cancellationToken);
        AddSecurity(operation, metadata, context.Document!);
        await AddRefusalsAsync(operation, context, cancellationToken);
        AddExamples(operation, metadata);
        DescribedHeaders.Add(operation, context.Description.HttpMethod);
    }

    private static async Task AddBodyAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiBody>().FirstOrDefault() is not { } body)
        {
            return;
        }

        var schema = body.Type is null
            ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }
            : await context.GetOrCreateSchemaAsync(body.Type, cancellationToken: cancellation);
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = body.ContentTypes.ToDictionary(
                type => type,
                _ => new OpenApiMediaType
                {
                    Schema = schema,
                    Example = body.Example is null ? null : Node(body.Example),
                },
                StringComparer.Ordinal
            ),
        };
    }

    private static void AddSecurity(OpenApiOperation operation, IList<object> metadata, OpenApiDocument document)
    {
        var permission = metadata.OfType<RequiresPermissionAttribute>().Single().Permission;
        if (permission is Permissions.ReadPublic or Permissions.SignIn)
        {
            operation.Security = [];
            return;
        }

        var scopes = Platform
            .Access.Robots.RobotScope.All.Where(scope => scope.Permissions.Contains(permission))
            .Select(scope => scope.Name)
            .ToList();
        operation.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = scopes },
        ];
        Refusal(operation, StatusCodes.Status401Unauthorized);
        Refusal(operation, StatusCodes.Status403Forbidden);
    }

    private static void Refusal(OpenApiOperation operation, int status) =>
        (operation.Responses ??= [])[$"{status}"] = new OpenApiResponse();

    private static async Task AddRefusalsAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        Refusal(operation, StatusCodes.Status429TooManyRequests);
        Refusal(operation, StatusCodes.Status503ServiceUnavailable);
        await context.GetOrCreateSchemaAsync(typeof(ProblemAnswer), cancellationToken: cancellation);
        foreach (var (status, response) in operation.Responses!)
        {
            if (response is not OpenApiResponse answer || !int.TryParse(status, Kernel.Danish.Invariant, out var code))
            {
                continue;
            }

            answer.Description = Answers.GetValueOrDefault(code, "Svaret");
            if (code >= StatusCodes.Status400BadRequest && answer.Content is null or { Count: 0 })
            {
                answer.Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [ApiAddress.Problem] = new OpenApiMediaType
                    {
                        Schema = new OpenApiSchemaReference(nameof(ProblemAnswer), context.Document),
                    },
                };
            }
        }
    }

    private static void AddExamples(OpenApiOperation operation, IList<object> metadata)
    {
        if (metadata.OfType<ApiAnswerFile>().FirstOrDefault() is { } file)
        {
            (operation.Responses ??= [])["200"] = new OpenApiResponse
            {
                Description = "Filen; dens navn står i Content-Disposition",
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [file.ContentType] = new()
                    {
                        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                    },
                },
            };
        }

        foreach (var example in metadata.OfType<ApiAnswerExample>())
        {
            if (
                operation.Responses!.TryGetValue($"{example.Status}", out var response)
                && response.Content?.TryGetValue("application/json", out var media) == true
            )
            {
                media.Example = Node(example.Value);
            }
        }
    }

    private static JsonNode? Node(object value) =>
        JsonSerializer.SerializeToNode(value, value.GetType(), ApiFormat.Options);
}
