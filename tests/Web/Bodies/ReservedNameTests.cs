using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Bodies;

namespace Rammevaerk.Tests.Web.Bodies;

/// <summary>No body is called what an address has a word of its own for.</summary>
public sealed class ReservedNameTests
{
    private const string Parameter = "organ";

    [Fact]
    public async Task The_reserved_words_are_those_of_the_routes()
    {
        await using var world = await BodyWorld.CreateAsync();
        var routes = world
            .Application.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.PathSegments)
            .ToList();
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (named, at) in routes.Select(route => (route, PlaceOf(route))).Where(one => one.Item2 >= 0))
        {
            words.UnionWith(
                routes
                    .Where(other => other.Count > at && Enumerable.Range(0, at).All(i => Meet(named[i], other[i])))
                    .Select(other => WordOf(other[at]))
                    .OfType<string>()
            );
        }

        // A key has letters, digits and hyphens, so a word with a dot is nobody's.
        words
            .Where(word => !word.Contains('.', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(BodyKeys.Reserved.Order(StringComparer.Ordinal));
        (await world.ReadAsync(db => db.Set<Body>().Select(body => body.Key).ToListAsync())).ShouldAllBe(key =>
            !BodyKeys.Reserved.Contains(key)
        );
    }

    [Theory]
    [InlineData("Sager")]
    [InlineData("Punkt")]
    [InlineData("Ny")]
    public async Task A_body_with_such_a_name_is_refused_in_words(string name)
    {
        await using var world = await BodyWorld.CreateAsync();
        const string New = $"{BodyWorld.Root}/organer/ny";

        await world.RefusedAsync("RV-373", New, New, ("navn", name), ("slags", nameof(BodyKind.Circle)));
        (await world.ReadAsync(db => db.Set<Body>().AnyAsync(body => body.Name == name))).ShouldBeFalse();
    }

    private static int PlaceOf(IReadOnlyList<RoutePatternPathSegment> route) =>
        route
            .Select((segment, at) => (segment, at))
            .Where(one =>
                one.segment is { IsSimple: true }
                && one.segment.Parts[0] is RoutePatternParameterPart { Name: Parameter }
            )
            .Select(one => one.at)
            .DefaultIfEmpty(-1)
            .First();

    /// <summary>True when the same address may go both ways: no area is called what stands where areas do.</summary>
    private static bool Meet(RoutePatternPathSegment one, RoutePatternPathSegment other) =>
        WordOf(one) == WordOf(other);

    private static string? WordOf(RoutePatternPathSegment segment) =>
        segment is { IsSimple: true } && segment.Parts[0] is RoutePatternLiteralPart literal ? literal.Content : null;
}
