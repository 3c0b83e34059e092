using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Rules;

/// <summary>The bodies of an area report upwards, and no body reports to itself by way of others (A11).</summary>
public static class BodyHierarchyRule
{
    /// <summary>The parent; RV-340 when the body would come above itself.</summary>
    public static Result<Body> Under(BodyTree tree, Body body, Body parent) =>
        tree.PathOf(parent).Any(one => one.Id == body.Id)
            ? AppointmentFaults.GoesInACircle(body.Name, parent.Name)
            : parent;
}
