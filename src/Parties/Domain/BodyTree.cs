using Rammevaerk.Kernel;

namespace Rammevaerk.Parties.Domain;

/// <summary>The bodies of one area and how they report to each other.</summary>
public sealed class BodyTree
{
    private readonly Dictionary<Guid, Body> byId;
    private readonly ILookup<Guid?, Body> below;

    public BodyTree(IEnumerable<Body> bodies)
    {
        byId = bodies.ToDictionary(body => body.Id);
        below = byId
            .Values.OrderBy(body => body.Kind)
            .ThenBy(body => body.Name, Danish.Order)
            .ToLookup(body => body.ParentId is { } parent && byId.ContainsKey(parent) ? parent : (Guid?)null);
    }

    /// <summary>The bodies that report to nobody.</summary>
    public IReadOnlyList<Body> Roots => [.. below[null]];

    public IReadOnlyList<Body> Below(Body body) => [.. below[body.Id]];

    public Body? Find(Guid? id) => id is { } known ? byId.GetValueOrDefault(known) : null;

    /// <summary>The way a case goes from the body upwards, itself first.</summary>
    public IReadOnlyList<Body> PathOf(Body body)
    {
        var path = new List<Body>();
        for (var at = body; at is not null && !path.Contains(at); at = Find(at.ParentId))
        {
            path.Add(at);
        }

        return path;
    }

    /// <summary>The way in words: DASSOS → KD-Net → KKR → kommunalbestyrelser og regionsråd.</summary>
    public string RouteOf(Body body)
    {
        var path = PathOf(body);
        var names = path.Select(one => one.Name);
        return string.Join(" → ", path[^1].IsUppermostPolitical ? names.Append(Councils) : names);
    }

    /// <summary>Where a case goes from the political council.</summary>
    public const string Councils = "kommunalbestyrelser og regionsråd";

    /// <summary>Every body with how deep it lies, as a tree is read.</summary>
    public IEnumerable<(Body Body, int Depth)> Walk() => Roots.SelectMany(root => Walk(root, 0));

    private IEnumerable<(Body, int)> Walk(Body body, int depth) =>
        below[body.Id].SelectMany(child => Walk(child, depth + 1)).Prepend((body, depth));
}
