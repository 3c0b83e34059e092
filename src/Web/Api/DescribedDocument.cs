using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Web.Api;

/// <summary>What the OpenAPI document says of the whole: what it is for, how a robot gets in, what holds everywhere.</summary>
internal sealed class DescribedDocument : IOpenApiDocumentTransformer
{
    private const string Words = """
        Rammeværks grænseflade til programmer. Det offentlige (takster, tilbud, parter, parametre) kræver ikke adgang.
        En robot henter et token på /api/v1/token med sit navn og sin nøgle (OAuth 2, client credentials), som oprettes under
        Brugere i Rammeværk, og sender det i Authorization: Bearer.

        - Aflevering: POST takstfilen til …/deliveries. Svaret er en modtagelse; den er gemt, når der svares. Spørg på dens
          adresse (Location), til state er done eller refused. Prefer: wait=30 lader serveren vente.
        - Send Idempotency-Key med, og send det samme igen ved tvivl: det er samme modtagelse. Den samme fil er i alle
          tilfælde kun én levering.
        - Lister har page og pageSize; next og Link rel="next" er næste side.
        - Svar har ETag; If-None-Match giver 304. Det, der ændres, kræver If-Match.
        - Afslag er application/problem+json med id (RV-nnn) og detail på dansk. Ved 429 og 503: vent, til Retry-After er
          gået, og send det samme igen.
        - Beløb er tal i kroner, dage er ISO-datoer, tidspunkter er UTC.
        """;

    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Rammeværk",
            Version = "1",
            Description = Words,
        };
        // Addresses are told from the root, so the document is right behind any host name.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[DescribedOperations.Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "En robots navn og nøgle, oprettet under Brugere.",
            Flows = new OpenApiOAuthFlows
            {
                ClientCredentials = new OpenApiOAuthFlow
                {
                    TokenUrl = new Uri($"{ApiAddress.Root}/token", UriKind.Relative),
                    Scopes = RobotScope.All.ToDictionary(
                        scope => scope.Name,
                        scope => scope.Words,
                        StringComparer.Ordinal
                    ),
                },
            },
        };
        return Task.CompletedTask;
    }
}

/// <summary>Names the schemas as they are and lets decimals be numbers.</summary>
internal sealed class DanishSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) == typeof(decimal))
        {
            schema.Format = null;
        }

        return Task.CompletedTask;
    }
}
