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
          adresse (Location), til state er done eller refused, fx hvert sekund med Prefer: wait=30. En fil, der afvises, når
          den bliver læst, er en modtagelse med state refused og refusal { id, detail }; det, der er galt med kaldet selv,
          er 4xx med det samme. En fil med fejl kan afleveres; den kan bare ikke godkendes, før fejlene er rettet.
        - Prøve: det samme på …/trials. Intet afleveres, og det virker også, før runden åbner.
        - Send Idempotency-Key med, og send det samme igen ved tvivl: det er samme modtagelse. De samme bytes er i alle
          tilfælde kun én levering. En modtagelse kan ses i 30 dage.
        - Tokenet gælder i expires_in sekunder; derefter 401. 403 er en organisation, et område eller et omfang (scope),
          robotten ikke har, også når det ikke findes; 404 er noget, der ikke findes hos jer.
        - Adresser i svar (href, next, derivation, Location) er fra serverens rod.
        - Lister har page og pageSize; next og Link rel="next" er næste side.
        - JSON-svar på GET har ETag; If-None-Match giver 304. Det, der ændres, kræver If-Match.
        - Afslag er application/problem+json med id (RV-nnn) og detail på dansk; kun /token svarer som OAuth 2. Ved 429 og
          503: vent de sekunder, Retry-After siger, og send det samme igen. Andre 5xx: prøv igen om lidt.
        - En fil må fylde 10 MB. En robot kan sende 30 filer og spørge 600 gange i minuttet.
        - Beløb er tal i kroner, dage er ISO-datoer, tidspunkter er UTC. Felternes beskrivelser er på engelsk.
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
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(decimal) || type == typeof(decimal?))
        {
            schema.Type = type == typeof(decimal) ? JsonSchemaType.Number : JsonSchemaType.Number | JsonSchemaType.Null;
            schema.Format = null;
        }

        return Task.CompletedTask;
    }
}
