using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web;

/// <summary>Lets a test's client be anyone, by a header; requests without it are answered as in the product.</summary>
public sealed class TestVisitors(SignedInVisitor real) : IVisitorSource
{
    private const string Header = "X-Test-Visitor";

    private static readonly ConcurrentDictionary<string, Visitor> Known = new();

    public Task<Visitor> FindAsync(HttpContext context, CancellationToken cancellation) =>
        Known.TryGetValue(context.Request.Headers[Header].ToString(), out var visitor)
            ? Task.FromResult(visitor)
            : real.FindAsync(context, cancellation);

    /// <summary>Makes the client act as the visitor.</summary>
    public static void Become(HttpClient client, Visitor visitor)
    {
        var key = Guid.NewGuid().ToString("N");
        Known[key] = visitor;
        client.DefaultRequestHeaders.Remove(Header);
        client.DefaultRequestHeaders.Add(Header, key);
    }

    /// <summary>A person with one role, in an area and, for an organisation's people, at a party.</summary>
    public static Visitor Person(Role role, string area = "midtjylland", string? party = null) =>
        new(Guid.CreateVersion7(), $"Test {role}", [new Assignment(role, new(area), party)]);

    /// <summary>The account a visitor would have, for what the database ties to one.</summary>
    public static Account AccountOf(Visitor visitor) =>
        new()
        {
            Id = visitor.AccountId!.Value,
            Name = visitor.Name,
            UserName = $"{visitor.AccountId}",
        };
}
