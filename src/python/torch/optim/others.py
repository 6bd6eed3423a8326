"""torch.optim.RMSprop, Adagrad, Adadelta and Adamax."""

import torch

from ._checks import check_betas, not_negative, refuse_options
from .optimizer import Optimizer


class RMSprop(Optimizer):
    """https://docs.pytorch.org/docs/2.13/generated/torch.optim.RMSprop.html"""

    __module__ = "torch.optim.rmsprop"

    def __init__(self, params, lr=1e-2, alpha=0.99, eps=1e-8, weight_decay=0, momentum=0, centered=False, capturable=False, foreach=None, maximize=False, differentiable=False):
        not_negative("learning rate", lr)
        not_negative("epsilon value", eps)
        not_negative("momentum value", momentum)
        not_negative("weight_decay value", weight_decay)
        not_negative("alpha value", alpha)
        refuse_options("RMSprop", differentiable=differentiable, capturable=capturable)
        super().__init__(params, dict(
            lr=lr, momentum=momentum, alpha=alpha, eps=eps, centered=centered, weight_decay=weight_decay, capturable=capturable,
            foreach=foreach, maximize=maximize, differentiable=differentiable))

    @torch.no_grad()
    def step(self, closure=None):
        loss = self._loss_of(closure)
        for group in self.param_groups:
            alpha, lr = group["alpha"], float(group["lr"])
            for p, grad, state in self._with_grads(group):
                if not state:
                    state["step"] = torch.zeros(())
                    state["square_avg"] = torch.zeros_like(p)
                    if group["momentum"] > 0:
                        state["momentum_buffer"] = torch.zeros_like(p)
                    if group["centered"]:
                        state["grad_avg"] = torch.zeros_like(p)
                state["step"] += 1
                if group["weight_decay"] != 0:
                    grad = grad.add(p, alpha=group["weight_decay"])
                square = state["square_avg"]
                square.mul_(alpha).addcmul_(grad, grad, value=1 - alpha)
                if group["centered"]:
                    mean = state["grad_avg"]
                    mean.lerp_(grad, 1 - alpha)
                    root = square.addcmul(mean, mean, value=-1).sqrt_()
                else:
                    root = square.sqrt()
                root = root.add_(group["eps"])
                if group["momentum"] > 0:
                    buffer = state["momentum_buffer"]
                    buffer.mul_(group["momentum"]).addcdiv_(grad, root)
                    p.add_(buffer, alpha=-lr)
                else:
                    p.addcdiv_(grad, root, value=-lr)
        return loss


class Adagrad(Optimizer):
    """https://docs.pytorch.org/docs/2.13/generated/torch.optim.Adagrad.html"""

    __module__ = "torch.optim.adagrad"

    def __init__(self, params, lr=1e-2, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10, foreach=None, *, maximize=False, differentiable=False, fused=None):
        not_negative("learning rate", lr)
        not_negative("lr_decay value", lr_decay)
        not_negative("weight_decay value", weight_decay)
        not_negative("initial_accumulator_value value", initial_accumulator_value)
        not_negative("epsilon value", eps)
        refuse_options("Adagrad", differentiable=differentiable)
        super().__init__(params, dict(
            lr=lr, lr_decay=lr_decay, eps=eps, weight_decay=weight_decay, initial_accumulator_value=initial_accumulator_value, foreach=foreach,
            maximize=maximize, differentiable=differentiable, fused=fused))
        for group in self.param_groups:
            for p in group["params"]:
                self.state[p]["step"] = torch.tensor(0.0, dtype=torch.float32)
                self.state[p]["sum"] = torch.full_like(p, group["initial_accumulator_value"], memory_format=torch.preserve_format)

    @torch.no_grad()
    def step(self, closure=None):
        loss = self._loss_of(closure)
        for group in self.param_groups:
            for p, grad, state in self._with_grads(group):
                state["step"] += 1
                if group["weight_decay"] != 0:
                    grad = grad.add(p, alpha=group["weight_decay"])
                rate = float(group["lr"]) / (1 + (state["step"].item() - 1) * group["lr_decay"])
                state["sum"].addcmul_(grad, grad, value=1)
                p.addcdiv_(grad, state["sum"].sqrt().add_(group["eps"]), value=-rate)
        return loss


class Adadelta(Optimizer):
    """https://docs.pytorch.org/docs/2.13/generated/torch.optim.Adadelta.html"""

    __module__ = "torch.optim.adadelta"

    def __init__(self, params, lr=1.0, rho=0.9, eps=1e-6, weight_decay=0, foreach=None, *, capturable=False, maximize=False, differentiable=False):
        not_negative("learning rate", lr)
        if not 0.0 <= rho <= 1.0:
            raise ValueError(f"Invalid rho value: {rho}")
        not_negative("epsilon value", eps)
        not_negative("weight_decay value", weight_decay)
        refuse_options("Adadelta", differentiable=differentiable, capturable=capturable)
        super().__init__(params, dict(
            lr=lr, rho=rho, eps=eps, weight_decay=weight_decay, maximize=maximize, capturable=capturable, foreach=foreach,
            differentiable=differentiable))

    @torch.no_grad()
    def step(self, closure=None):
        loss = self._loss_of(closure)
        for group in self.param_groups:
            rho, eps = group["rho"], group["eps"]
            for p, grad, state in self._with_grads(group):
                if not state:
                    state["step"] = torch.zeros(())
                    state["square_avg"] = torch.zeros_like(p)
                    state["acc_delta"] = torch.zeros_like(p)
                state["step"] += 1
                if group["weight_decay"] != 0:
                    grad = grad.add(p, alpha=group["weight_decay"])
                square, delta = state["square_avg"], state["acc_delta"]
                square.mul_(rho).addcmul_(grad, grad, value=1 - rho)
                change = delta.add(eps).sqrt_().div_(square.add(eps).sqrt_()).mul_(grad)
                delta.mul_(rho).addcmul_(change, change, value=1 - rho)
                p.add_(change, alpha=-float(group["lr"]))
        return loss


class Adamax(Optimizer):
    """https://docs.pytorch.org/docs/2.13/generated/torch.optim.Adamax.html"""

    __module__ = "torch.optim.adamax"

    def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, foreach=None, *, maximize=False, differentiable=False, capturable=False):
        not_negative("learning rate", lr)
        not_negative("epsilon value", eps)
        check_betas(betas)
        not_negative("weight_decay value", weight_decay)
        refuse_options("Adamax", differentiable=differentiable, capturable=capturable)
        super().__init__(params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, foreach=foreach, maximize=maximize, differentiable=differentiable,
            capturable=capturable))

    @torch.no_grad()
    def step(self, closure=None):
        loss = self._loss_of(closure)
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p, grad, state in self._with_grads(group):
                if not state:
                    state["step"] = torch.tensor(0.0)
                    state["exp_avg"] = torch.zeros_like(p)
                    state["exp_inf"] = torch.zeros_like(p)
                state["step"] += 1
                if group["weight_decay"] != 0:
                    grad = grad.add(p, alpha=group["weight_decay"])
                state["exp_avg"].lerp_(grad, 1 - beta1)
                torch.maximum(state["exp_inf"].mul_(beta2), grad.abs().add_(group["eps"]), out=state["exp_inf"])
                p.addcdiv_(state["exp_avg"], state["exp_inf"], value=-(float(group["lr"]) / (1 - beta1 ** state["step"].item())))
        return loss
