using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>Finds out once per request who asks, and tells it to whoever needs it afterwards.</summary>
public sealed class VisitorAccessor(IVisitorSource source)
{
    /// <summary>For work outside requests: nobody asks.</summary>
    public static VisitorAccessor Nobody => new(new NobodySource());

    private Visitor? visitor;

    /// <summary>The visitor of the request being answered; nobody outside one (jobs, command line).</summary>
    public Visitor Current => visitor ?? Visitor.Nobody;

    public async Task<Visitor> OfAsync(HttpContext context) =>
        visitor ??= await source.FindAsync(context, context.RequestAborted);

    /// <summary>Lets a job or the demonstration act in somebody's name.</summary>
    public void ActAs(Visitor other) => visitor = other;

    private sealed class NobodySource : IVisitorSource
    {
        public Task<Visitor> FindAsync(HttpContext context, CancellationToken cancellation) =>
            Task.FromResult(Visitor.Nobody);
    }
}

/// <summary>Knows who sends a request.</summary>
public interface IVisitorSource
{
    /// <summary>The visitor, with the roles in force now; nobody when not signed in or no longer welcome.</summary>
    Task<Visitor> FindAsync(HttpContext context, CancellationToken cancellation);
}
