namespace Rammevaerk.Platform.Web.Caching;

/// <summary>
/// On a page that shows a signed-in visitor only what use cases write and the day decides: it is kept for that visitor until
/// the next write. Not on pages that show drafts, queues, jobs or how long ago something was.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptForVisitorAttribute : Attribute;
